// Two kinds of server behind one function: query(sql) -> rows. `psql` speaks to a native server, PGlite runs in process.
import { spawn } from 'node:child_process';

/** A native server. `url` is a libpq connection string without a database; `database` is made and dropped here. */
export async function connectNative(url, database) {
  const run = (name, sql) => psql(`${url} dbname=${name}`, sql);
  await run('postgres', `drop database if exists ${database}`);
  await run('postgres', `create database ${database}`);
  return {
    query: async (sql) => JSON.parse((await run(database, `select coalesce(json_agg(q), '[]') from (${sql}) q`)) || '[]'),
    execute: (sql) => run(database, sql),
    close: () => run('postgres', `drop database ${database} with (force)`),
  };
}

export async function connectPglite(PGlite, options = {}) {
  const db = await PGlite.create(options);
  return {
    query: async (sql) => JSON.parse((await db.query(`select coalesce(json_agg(q), '[]')::text as j from (${sql}) q`)).rows[0].j),
    execute: (sql) => db.exec(sql),
    close: () => db.close(),
  };
}

function psql(connection, sql) {
  return new Promise((resolve, reject) => {
    const child = spawn('psql', ['-XqAt', '-v', 'ON_ERROR_STOP=1', connection], {
      env: { ...process.env, PGOPTIONS: '-c client_min_messages=error' },
    });
    const out = [];
    const errors = [];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => errors.push(chunk));
    child.on('close', (status) =>
      status === 0 ? resolve(Buffer.concat(out).toString().trim()) : reject(new Error(Buffer.concat(errors).toString())),
    );
    child.stdin.end(sql);
  });
}
