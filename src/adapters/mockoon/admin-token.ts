import { adminTokenVariable } from '../../domain/calls.ts';

/** The token that Mockoon's admin API wants, and whether it was made just now. */
export interface AdminToken {
  readonly token: string;
  readonly made: boolean;
}

/** The token from the environment, else a fresh one of 48 hexadecimal digits that nobody can guess. */
export function adminToken(env: Readonly<Record<string, string | undefined>>): AdminToken {
  const given = env[adminTokenVariable]?.trim() ?? '';
  if (given !== '') return { token: given, made: false };
  return { token: process.getBuiltinModule('node:crypto').randomBytes(24).toString('hex'), made: true };
}
