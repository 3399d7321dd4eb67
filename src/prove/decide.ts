/** From searches to a verdict. */
import type { Verdict } from './proof.ts';
import { type CallerFacts, type Goal, type Leave, Search, type Shop, TooFar } from './search.ts';
import type { Trust } from './world.ts';

/** Tries to reach what the search is for; true if a world was found. */
export type Attempt = (s: Search) => boolean;

export interface Answer {
  readonly verdict: Verdict;
  /** The search that found a world. */
  readonly found?: Search;
  /** What was not understood, where that decides. */
  readonly doubts: readonly string[];
  /** What a proof rests on. */
  readonly leaned: ReadonlySet<string>;
  /** A text body names a table without its schema. */
  readonly sawBareName: boolean;
  /** It depends on who calls. */
  readonly askedWho: boolean;
  readonly wentTooFar: boolean;
  /** Something was not followed, and may do what the search is for. */
  readonly unfollowed: boolean;
}

export interface Inquiry {
  readonly shop: Shop;
  readonly trust: Trust;
  readonly caller: CallerFacts;
  readonly goal?: Goal;
  /** A row may belong to nobody. */
  readonly optional: boolean;
  /** The caller may make temporary tables. */
  readonly temporary: boolean;
  /** Nobody asks whether the caller's own rows would be reached. */
  readonly isEffect?: boolean;
  /** Steps that bodies may take. */
  readonly most?: number;
}

export function decide(inquiry: Inquiry, attempt: Attempt): Answer {
  const leaned = new Set<string>();
  const doubts = new Set<string>();
  let sawBareName = false;
  let askedWho = false;
  let unfollowed = false;
  const searched = (s: Search): boolean => {
    try {
      return attempt(s);
    } finally {
      askedWho ||= s.askedWho;
    }
  };
  const run = (asked: Omit<Leave, 'temporary'>, temporary = inquiry.temporary): Search | undefined => {
    const leave: Leave = { ...asked, temporary };
    const s = new Search(inquiry.shop, inquiry.trust, inquiry.caller, leave, inquiry.goal, inquiry.most);
    const found = searched(s);
    for (const one of s.world.leaned) leaned.add(one);
    for (const one of s.firstUnsure) doubts.add(one);
    sawBareName ||= s.sawBareName;
    unfollowed ||= s.unfollowed.size > 0;
    return found ? s : undefined;
  };
  const answer = (verdict: Verdict, found?: Search): Answer => ({
    verdict,
    ...(found && { found }),
    doubts: [...doubts],
    leaned,
    sawBareName,
    askedWho,
    wentTooFar: false,
    unfollowed,
  });
  try {
    const any = run({ owner: 'theirs', flags: true, opaque: true });
    if (any) {
      if (any.unsure === undefined && any.flag === undefined) return answer('leaks', any);
      const sure = run({ owner: 'theirs', flags: false, opaque: false });
      if (sure) return answer('leaks', sure);
      if (any.unsure !== undefined && run({ owner: 'theirs', flags: false, opaque: true })) return answer('unknown');
      const shared = run({ owner: 'theirs', flags: true, opaque: false });
      return shared ? answer('shared', shared) : answer('unknown');
    }
    if (inquiry.optional) {
      const nobody = run({ owner: 'nobody', flags: true, opaque: true });
      if (nobody)
        return nobody.unsure === undefined || run({ owner: 'nobody', flags: true, opaque: false })
          ? answer('shared', nobody)
          : answer('unknown');
    }
    if (inquiry.isEffect) return answer(unfollowed ? 'unknown' : 'isolated');
    const doubtsBefore = [...doubts];
    const own = run({ owner: 'own', flags: true, opaque: true });
    return { ...answer(own ? 'isolated' : 'denied'), doubts: doubtsBefore };
  } catch (error) {
    if (error instanceof TooFar || error instanceof RangeError)
      return {
        verdict: 'unknown',
        doubts: ['there are too many cases to look at'],
        leaned,
        sawBareName,
        askedWho,
        wentTooFar: true,
        unfollowed,
      };
    throw error;
  }
}
