/** For the making of what is readonly once it is made. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };
