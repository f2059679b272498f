import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

/** A certificate made for a test, and its key; PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** An authority that can issue certificates. */
export interface Authority extends Certificate {
  issue(options: { readonly hosts: readonly string[]; readonly from?: Date; readonly until?: Date }): Certificate;
}

const day = 86_400_000;

/** Makes an authority with a new key. Node can sign but not write certificates, hence the few lines of DER below. */
export function createAuthority(name: string): Authority {
  const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const self = write({ subject: name, issuer: name, publicKey: own.publicKey, signer: own.privateKey, extensions: [authorityExtension] });
  return {
    ...pem(self, own.privateKey),
    issue({ hosts, from, until }) {
      const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const certificate = write({ subject: hosts[0] ?? '', issuer: name, publicKey: pair.publicKey, signer: own.privateKey, extensions: [hostsExtension(hosts)], from, until });
      return pem(certificate, pair.privateKey);
    },
  };
}

/** Makes a certificate that nobody but its own key has signed. */
export function selfSigned(hosts: readonly string[]): Certificate {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = hosts[0] ?? '';
  return pem(write({ subject: name, issuer: name, publicKey: pair.publicKey, signer: pair.privateKey, extensions: [hostsExtension(hosts)] }), pair.privateKey);
}

interface Contents {
  readonly subject: string;
  readonly issuer: string;
  readonly publicKey: KeyObject;
  readonly signer: KeyObject;
  readonly extensions: readonly Buffer[];
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
}

function write({ subject, issuer, publicKey, signer, extensions, from, until }: Contents): Buffer {
  const validity = sequence(time(from ?? new Date(Date.now() - day)), time(until ?? new Date(Date.now() + day)));
  const serial = der(0x02, Buffer.concat([Buffer.from([1]), Buffer.from(crypto.getRandomValues(new Uint8Array(8)))]));
  const version = der(0xa0, der(0x02, Buffer.from([2])));
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const unsigned = sequence(version, serial, ecdsaWithSha256, commonName(issuer), validity, commonName(subject), spki, der(0xa3, sequence(...extensions)));
  return sequence(unsigned, ecdsaWithSha256, bitString(sign('sha256', unsigned, signer)));
}

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const length = content.length < 128 ? [content.length] : [0x82, content.length >> 8, content.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, ...parts);
}

function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'));
}

function bitString(content: Buffer): Buffer {
  return der(0x03, Buffer.from([0]), content);
}

function time(at: Date): Buffer {
  return der(0x18, Buffer.from(at.toISOString().replace(/\.\d+/, '').replace(/[-:T]/g, '')));
}

function commonName(name: string): Buffer {
  return sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(name)))));
}

function hostsExtension(hosts: readonly string[]): Buffer {
  const names = hosts.map((host) => (/^[\d.]+$/.test(host) ? der(0x87, Buffer.from(host.split('.').map(Number))) : der(0x82, Buffer.from(host))));
  return sequence(oid('551d11'), der(0x04, sequence(...names)));
}

const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));
const authorityExtension = sequence(oid('551d13'), der(0x01, Buffer.from([0xff])), der(0x04, sequence(der(0x01, Buffer.from([0xff])))));

function pem(certificate: Buffer, key: KeyObject): Certificate {
  const lines = certificate.toString('base64').replace(/.{64}(?=.)/g, '$&\n');
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: String(key.export({ type: 'pkcs8', format: 'pem' })),
  };
}
