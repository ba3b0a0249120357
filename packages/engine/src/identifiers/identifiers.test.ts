import { describe, expect, test } from 'vitest';
import { formatNhsNumber, isNhsNumber, normaliseNhsNumber } from './nhs-number.js';
import { formatPostcode, isPostcode, normalisePostcode } from './postcode.js';
import { formatTelephone, isTelephone, normaliseTelephone } from './telephone.js';
import { formatUpn, isUpn, normaliseUpn } from './upn.js';

describe('NHS number', () => {
  test.each(['9434765919', '9434765870', '9990000018', '9990000026', '999 000 0018', '999-000-0018'])(
    '%s is one',
    (text) => {
      expect(isNhsNumber(text)).toBe(true);
    },
  );
  test.each(['9434765918', '1234567890', '99900000180', '999000001', '', '999000001x', '٩٩٩٠٠٠٠٠١٨'])(
    '%j is none',
    (text) => {
      expect(isNhsNumber(text)).toBe(false);
    },
  );
  test('no other tenth digit passes, and a remainder of 10 none at all', () => {
    const tails = [...'0123456789'].filter((digit) => isNhsNumber(`999000001${digit}`));
    expect(tails).toEqual(['8']);
    expect([...'0123456789'].some((digit) => isNhsNumber(`999000000${digit}`))).toBe(false);
  });
  test('is kept without and shown with spaces', () => {
    expect(normaliseNhsNumber(' 999 000 0018 ')).toBe('9990000018');
    expect(formatNhsNumber('9990000018')).toBe('999 000 0018');
    expect(formatNhsNumber('123')).toBe('123');
  });
});

describe('unique pupil number', () => {
  const valid = [
    'B801200005001',
    'F342400119001',
    'M350200219002',
    'X334301018003',
    'Y211204520004',
    'R34240011900A',
    'P207000016049',
    'f342 4001 19001',
  ];
  test.each(valid)('%s is one', (text) => {
    expect(isUpn(text)).toBe(true);
  });
  test.each(['A801200005001', 'Q207000016049', 'I801200005001', 'R34240011900I', 'B80120000500', 'B8012000050011', ''])(
    '%j is none',
    (text) => {
      expect(isUpn(text)).toBe(false);
    },
  );
  test('is kept and shown in capitals', () => {
    expect(normaliseUpn(' f342400119001')).toBe('F342400119001');
    expect(formatUpn('f3424 00119001')).toBe('F342400119001');
    expect(formatUpn('none')).toBe('none');
  });
});

describe('postcode', () => {
  test.each([
    'M1 1AA',
    'B33 8TH',
    'WA10 1HP',
    'CR2 6XH',
    'EC1A 1BB',
    'W1A 0AX',
    'wa101hp',
    'WA10-1HP',
    ' wa10  1hp. ',
    'GIR 0AA',
    'BFPO 57',
  ])('%s is one', (text) => {
    expect(isPostcode(text)).toBe(true);
  });
  test.each(['', 'WA10', '1AA M1', 'M1 1CA', 'M1 1AI', 'ABC1 1AA', 'no fixed address', 'M111 1AA', 'x'.repeat(5000)])(
    '%j is none',
    (text) => {
      expect(isPostcode(text)).toBe(false);
    },
  );
  test('is shown with one space', () => {
    expect(formatPostcode('wa101hp')).toBe('WA10 1HP');
    expect(formatPostcode('bfpo57')).toBe('BFPO 57');
    expect(formatPostcode('unknown')).toBe('unknown');
    expect(normalisePostcode('wa10 1hp')).toBe('WA101HP');
  });
});

describe('telephone number', () => {
  test.each([
    '01632 960001',
    '(01632) 960 001',
    '020 7946 0001',
    '07700 900001',
    '+44 7700 900001',
    '+44 (0)7700 900001',
    '0044 7700 900001',
    '01632-960-001 ext 12',
    '01632960001x12',
    '+1 202 555 0143',
    '960001 1',
  ])('%s can be one', (text) => {
    expect(isTelephone(text)).toBe(true);
  });
  test.each(['', 'none', '999', '01632 960001 or 960002', '+', '0'.repeat(16), 'x12', '1'.repeat(5000)])(
    '%j cannot',
    (text) => {
      expect(isTelephone(text)).toBe(false);
    },
  );
  test.each([
    ['+44 (0)7700 900001', '07700900001', '07700 900 001'],
    ['0044 20 7946 0001', '02079460001', '020 7946 0001'],
    ['01632960001 Ext. 12', '01632960001x12', '01632 960 001 ext. 12'],
    ['+1 202 555 0143', '+12025550143', '+12025550143'],
    ['ask', 'ask', 'ask'],
  ])('%s is kept as %s and shown as %s', (text, kept, shown) => {
    expect(normaliseTelephone(text)).toBe(kept);
    expect(formatTelephone(text)).toBe(shown);
  });
});
