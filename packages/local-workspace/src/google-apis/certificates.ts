// The certificates by which tools on this machine believe that they speak to Google (facts 13.4).
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createSecureContext, type SecureContext } from 'node:tls';
import forge from 'node-forge';

const DAY = 24 * 60 * 60 * 1000;
/** As long as anybody leaves a workspace running. */
const VALID_DAYS = 365;

/** An authority of one start; its key is never written down. */
export interface Authority {
  /** Its own certificate in PEM, which a tool is told to trust. */
  readonly certificate: string;
  /** @returns what a server of this host shows; made at the first call */
  contextFor(host: string): SecureContext;
}

interface KeyPair {
  readonly own: forge.pki.rsa.PrivateKey;
  readonly shown: forge.pki.rsa.PublicKey;
}

/** @returns a new authority, valid from now for a year */
export function newAuthority(): Authority {
  const keys = newKeys();
  const subject = [{ name: 'commonName', value: 'Local Google Workspace' }];
  const own = newCertificate(keys, { subject, issuer: subject, signer: keys }, [
    { name: 'basicConstraints', cA: true, critical: true },
    { name: 'keyUsage', keyCertSign: true, critical: true },
  ]);
  const contexts = new Map<string, SecureContext>();
  const contextOf = (host: string) => {
    const hostKeys = newKeys();
    const named = [{ name: 'commonName', value: host }];
    const cert = newCertificate(hostKeys, { subject: named, issuer: subject, signer: keys }, [
      { name: 'subjectAltName', altNames: [{ type: 2, value: host }] },
      { name: 'extKeyUsage', serverAuth: true },
    ]);
    return createSecureContext({ key: forge.pki.privateKeyToPem(hostKeys.own), cert });
  };
  return {
    certificate: own,
    contextFor(host) {
      const context = contexts.get(host) ?? contextOf(host);
      contexts.set(host, context);
      return context;
    },
  };
}

/** Node makes keys many times faster than a library in JavaScript. */
function newKeys(): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  return {
    own: forge.pki.privateKeyFromPem(privateKey) as forge.pki.rsa.PrivateKey,
    shown: forge.pki.publicKeyFromPem(publicKey) as forge.pki.rsa.PublicKey,
  };
}

function newCertificate(
  keys: KeyPair,
  names: {
    readonly subject: forge.pki.CertificateField[];
    readonly issuer: forge.pki.CertificateField[];
    readonly signer: KeyPair;
  },
  extensions: readonly object[],
): string {
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = keys.shown;
  // Positive, and without a zero in front, which DER forbids.
  certificate.serialNumber = `4${randomBytes(16).toString('hex').slice(1)}`;
  certificate.validity.notBefore = new Date(Date.now() - DAY);
  certificate.validity.notAfter = new Date(Date.now() + VALID_DAYS * DAY);
  certificate.setSubject(names.subject);
  certificate.setIssuer(names.issuer);
  certificate.setExtensions([...extensions]);
  certificate.sign(names.signer.own, forge.md.sha256.create());
  return forge.pki.certificateToPem(certificate);
}
