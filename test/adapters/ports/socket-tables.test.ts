import { describe, expect, test } from 'vitest';
import { placeInWords, readLsof, readNetstat, readProcesses, readProcNet, readTasklist, type Listener } from '../../../src/adapters/ports/socket-tables.ts';

const inWords = (listeners: readonly Listener[]): readonly string[] => listeners.map(({ pid, name, ...place }) => `${placeInWords(place)} ${name ?? '?'} ${pid}`);

describe('lsof', () => {
  test('a star is every address of the family that the type names', () => {
    const printed = `p612
cControlCenter
tIPv4
n*:7000
tIPv6
n*:7000
p4711
cnode
tIPv4
n127.0.0.1:3001
tIPv6
n[::1]:3001
tIPv4
n192.168.64.1:3002
tIPv6
n[fe80:1::1]:3003
`;
    expect(inWords(readLsof(printed))).toEqual([
      '0.0.0.0:7000 ControlCenter 612',
      '[::]:7000 ControlCenter 612',
      '127.0.0.1:3001 node 4711',
      '[::1]:3001 node 4711',
      '192.168.64.1:3002 node 4711',
      '[fe80:1::1]:3003 node 4711',
    ]);
  });

  test('descriptors between the fields, as newer versions print them, change nothing', () => {
    expect(inWords(readLsof('p24948\ncMainThread\nf21\ntIPv4\nn127.0.0.1:45001\nf24\ntIPv6\nn*:45003\n'))).toEqual(['127.0.0.1:45001 MainThread 24948', '[::]:45003 MainThread 24948']);
  });

  test('nothing and complaints are no listeners', () => {
    expect(readLsof('')).toEqual([]);
    expect(readLsof("lsof: WARNING: can't stat() fuse.portal file system /run/user/1000/doc\n      Output information may be incomplete.\n")).toEqual([]);
  });
});

describe('netstat of Windows', () => {
  const english = `
Active Connections

  Proto  Local Address          Foreign Address        State           PID
  TCP    0.0.0.0:135            0.0.0.0:0              LISTENING       1044
  TCP    127.0.0.1:3001         0.0.0.0:0              LISTENING       4711
  TCP    127.0.0.1:3001         127.0.0.1:50820        ESTABLISHED     4711
  TCP    127.0.0.1:50820        127.0.0.1:3001         ESTABLISHED     5120
  TCP    127.0.0.1:50818        127.0.0.1:3000         TIME_WAIT       0
  TCP    [::]:135               [::]:0                 LISTENING       1044
  TCP    [::1]:3002             [::]:0                 LISTENING       4712
  TCP    [fe80::1c2b:9a5%6]:49700  [::]:0              LISTENING       960
  UDP    0.0.0.0:5353           *:*                                    2244
  UDP    [::1]:1900             *:*                                    3388
`.replaceAll('\n', '\r\n');
  const listening = ['0.0.0.0:135 ? 1044', '127.0.0.1:3001 ? 4711', '[::]:135 ? 1044', '[::1]:3002 ? 4712', '[fe80::1c2b:9a5%6]:49700 ? 960'];

  test('who has no other end listens', () => {
    expect(inWords(readNetstat(english))).toEqual(listening);
  });

  test.each([
    ['German', 'ABHÖREN', 'HERGESTELLT'],
    ['German read in the wrong encoding', 'ABH\uFFFDREN', 'HERGESTELLT'],
    ['Spanish', 'LISTENING', 'ESTABLISHED'],
    ['two words', 'À L’ÉCOUTE', 'CONNEXION ÉTABLIE'],
  ])('the words for states do not matter: %s', (_, listens, established) => {
    expect(inWords(readNetstat(english.replaceAll('LISTENING', listens).replaceAll('ESTABLISHED', established)))).toEqual(listening);
  });

  test('nothing is no listener', () => {
    expect(readNetstat('')).toEqual([]);
  });
});

describe('tasklist', () => {
  test('the first field is the name', () => {
    expect(readTasklist('"node.exe","4711","Console","1","45,012 K"\r\n')).toBe('node.exe');
    expect(readTasklist('\r\n"My Mock, Server.exe","4712","Services","0","9.120 K"\r\n')).toBe('My Mock, Server.exe');
  });

  test('without a task there is none', () => {
    expect(readTasklist('INFO: No tasks are running which match the specified criteria.\r\n')).toBeUndefined();
    expect(readTasklist('')).toBeUndefined();
  });
});

describe('the table of processes', () => {
  test('ps gives groups', () => {
    expect(readProcesses('    1     0     1\n  612     1   612\n 4711   612   612\n')).toEqual([
      { pid: 1, parent: 0, group: 1, key: '1' },
      { pid: 612, parent: 1, group: 612, key: '612' },
      { pid: 4711, parent: 612, group: 612, key: '4711' },
    ]);
  });

  test('Windows has none, so each process is its own', () => {
    expect(readProcesses('0 0\r\n4 0\r\n4711 612\r\n').map(({ pid, parent, group }) => [pid, parent, group])).toEqual([[0, 0, 0], [4, 0, 4], [4711, 612, 4711]]);
  });

  test('what is no such line is passed over', () => {
    expect(readProcesses("PID PPID\nGet-CimInstance : Access denied\n12\n1 2 3 4\n")).toEqual([]);
  });
});

describe('/proc/net', () => {
  test('only who listens counts, and words are turned round', () => {
    const tcp = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:0BB9 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1001        0 31337 1 0000000000000000 100 0 0 10 0
   1: 00000000:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 31338 1 0000000000000000 100 0 0 10 0
   2: 0100007F:0BB9 0100007F:C684 01 00000000:00000000 00:00000000 00000000  1001        0 31339 1 0000000000000000 20 4 30 10 -1
`;
    expect(readProcNet(tcp)).toEqual([
      { address: '127.0.0.1', port: 3001, inode: '31337' },
      { address: '0.0.0.0', port: 8080, inode: '31338' },
    ]);
  });

  test.each([
    ['00000000000000000000000000000000', '[::]:3001'],
    ['00000000000000000000000001000000', '[::1]:3001'],
    ['0000000000000000FFFF00000100007F', '127.0.0.1:3001'],
    ['000080FE00000000FF005450B6AD1DFE', '[fe80::5054:ff:fe1d:adb6]:3001'],
  ])('an address of IPv6: %s is %s', (hex, words) => {
    const [place] = readProcNet(`   0: ${hex}:0BB9 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 31340 1 0000000000000000 100 0 0 10 0\n`);
    expect(place === undefined ? undefined : placeInWords(place)).toBe(words);
  });
});
