import { isIP, type Socket } from 'node:net';
import type { Connected } from './dial.ts';
import { codeOf, fault, reasonOf, stopped, type Fault, type Stopped } from './fault.ts';
import type { Journey } from './journey.ts';

/** Speaks TLS on an open connection, and checks the certificate against the host and the authorities that Node trusts. */
export function secure(socket: Socket, host: string, { limit, trace }: Journey): Promise<Connected | Fault | Stopped> {
  trace.enter('tls');
  return new Promise((resolve) => {
    limit.onReached(() => {
      socket.destroy();
      resolve(stopped);
    });
    if (limit.cause !== undefined) return;
    // Loaded here because a run that speaks plain HTTP only has no need of it.
    const { connect } = process.getBuiltinModule('node:tls');
    const names = isIP(host) === 0 ? { host, servername: host } : { host };
    const secured = connect({ socket, ALPNProtocols: ['http/1.1'], ...names });
    secured.on('error', (error) => {
      socket.destroy();
      resolve(describe(error, host, trace.address ?? host));
    });
    secured.once('secureConnect', () => {
      trace.leave();
      resolve({ kind: 'connected', socket: secured });
    });
  });
}

/** Codes of OpenSSL's verification, as Node gives them, in words. */
const certificateTrouble: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'has expired',
  CERT_NOT_YET_VALID: 'is not valid yet',
  CERT_REVOKED: 'was revoked',
  CERT_REJECTED: 'is rejected',
  CERT_UNTRUSTED: 'is not trusted',
  CERT_SIGNATURE_FAILURE: 'has a wrong signature',
  CERT_CHAIN_TOO_LONG: 'has too long a chain',
  INVALID_CA: 'was signed by what is no authority',
  INVALID_PURPOSE: 'is not for servers',
  PATH_LENGTH_EXCEEDED: 'has too long a chain',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'comes from a self-signed authority that is not trusted here',
  UNABLE_TO_GET_ISSUER_CERT: 'comes from an authority that is not known here',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'comes from an authority that is not known here',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'comes from an authority that is not known here',
  HOSTNAME_MISMATCH: 'is for another host',
};

function describe(error: Error, host: string, address: string): Fault {
  const code = codeOf(error);
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return fault('certificate', `the certificate is for another host than ${host}${named(error)}`);
  const trouble = certificateTrouble[code];
  if (trouble !== undefined) return fault('certificate', `the certificate of ${host} ${trouble} (${code})`);
  const reason = reasonOf(code);
  if (reason === 'reset') return fault('reset', `${address} closed the connection during the TLS handshake`);
  if (code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_') || code === 'EPROTO') {
    return fault('protocol', `no TLS with ${address} (${code})`);
  }
  return fault(reason, `the TLS handshake with ${address} failed (${code})`);
}

/** The names that the certificate is for, as far as Node tells them. */
function named(error: Error): string {
  const names = 'cert' in error && typeof error.cert === 'object' && error.cert !== null && 'subjectaltname' in error.cert ? error.cert.subjectaltname : undefined;
  return typeof names === 'string' ? `: it names ${names}` : '';
}
