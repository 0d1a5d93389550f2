import { createTransport } from 'nodemailer';
import { describe, expect, test } from 'vitest';

import { consoleSender, render } from '@linli/delivery';
import { mailSender } from '@linli/delivery/mail';

const templates = {
  reply: {
    subject: { 'zh-CN': '答复：{title}', en: 'Answer: {title}' },
    text: { 'zh-CN': '{name}：\n{title}已办结。[电话 {phone}。]', en: '{name},\n{title} is done.[ Call {phone}.]' },
  },
};
const message = { id: 'm1', template: 'reply', to: 'resident/7', values: { title: '坡道' } };
const personal = [{ key: 'case/r1#request', subjects: ['resident/7'], data: { name: '林某某', phone: '138' } }];
const context = { tenant: 'willow', at: new Date(0), attempt: 1, personal, signal: new AbortController().signal };

describe('a template', () => {
  test('is filled from values and personal records, in the language asked for', () => {
    expect(render(templates, message, { locale: 'zh-CN', personal })).toEqual({
      subject: '答复：坡道',
      text: '林某某：\n坡道已办结。电话 138。',
    });
    expect(render(templates, message, { locale: 'en', personal }).text).toBe('林某某,\n坡道 is done. Call 138.');
  });

  test('stays readable when what it names is forgotten', () => {
    expect(render(templates, message, { locale: 'zh-CN' }).text).toBe('—：\n坡道已办结。');
  });

  test('keeps its shape whatever the values hold', () => {
    const values = { title: 'a\r\nBcc: all@example.org\u202E{name}<b>&"', __proto__x: 1 };
    const { subject } = render(templates, { ...message, values }, { locale: 'en', personal });
    expect(subject).toBe('Answer: a Bcc: all@example.org name<b>&"');
    const { text } = render(templates, { ...message, values }, { locale: 'en', personal, as: 'html' });
    expect(text).toContain('&lt;b&gt;&amp;&quot;');
  });

  test.each(['replay', 'constructor', '__proto__'])('%j that is not there is told', (template) => {
    expect(() => render(templates, { ...message, template }, { locale: 'en' })).toThrowError(
      expect.objectContaining({ code: 'DELIVERY_TEMPLATE' }),
    );
  });
});

describe('an e-mail', () => {
  const mails: { subject: string; text: string; to: unknown[] }[] = [];
  const json = createTransport({ jsonTransport: true });
  const transport = {
    sendMail: async (mail: Parameters<typeof json.sendMail>[0]) => {
      const info = await json.sendMail(mail);
      mails.push(JSON.parse(info.message));
      return info;
    },
  };
  const options = { transport, from: 'desk@willow.example', templates };

  test('goes to one address, with the words of its template', async () => {
    await mailSender({ ...options, address: () => 'lin@willow.example' }).send(message, context);
    expect(mails.at(-1)).toMatchObject({ subject: '答复：坡道', to: [{ address: 'lin@willow.example' }] });
  });

  test('goes to nobody besides, whatever the address holds', async () => {
    const address = () => 'lin@willow.example, all@example.org';
    await mailSender({ ...options, address }).send(message, context);
    expect(mails.at(-1)?.to).toHaveLength(1);
  });

  test('to a receiver without an address is told as such', async () => {
    const attempt = mailSender({ ...options, address: () => undefined }).send(message, context);
    await expect(attempt).rejects.toMatchObject({ code: 'DELIVERY_ADDRESS' });
  });
});

test('the console gets one line, without colours, line breaks or personal data', async () => {
  const lines: string[] = [];
  const values = { title: 'a\nb\u001B[31m\u0085\u2028\u202E' };
  await consoleSender((line) => lines.push(line)).send({ ...message, values }, context);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.trimEnd()).toMatch(/^[\x20-\x7E]+$/);
  expect(JSON.parse(lines[0] ?? '').values).toEqual(values);
  expect(lines[0]).not.toContain('林');
});
