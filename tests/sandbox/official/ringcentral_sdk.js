// @ringcentral/sdk and @ringcentral/subscriptions 5, which deliver over a WebSocket, against a sandbox; run by
// test_official.py.
const assert = require('assert');
const FormData = require('form-data');
const { SDK } = require('@ringcentral/sdk');
const { Subscriptions } = require('@ringcentral/subscriptions');
const { ask, env, inbox, run } = require('./harness');

run(async () => {
  const { server, clientId, clientSecret, jwt, phoneNumber } = env;
  const sdk = new SDK({ server, clientId, clientSecret });
  const platform = sdk.platform();
  await platform.login({ jwt });
  await platform.refresh();
  const me = '/restapi/v1.0/account/~/extension/~';

  const seen = new Set();
  for (let page = 1; page <= 2; page += 1) {
    const list = await (await platform.get(`${me}/call-log`, { perPage: 50, page })).json();
    list.records.forEach((record) => seen.add(record.id));
  }
  assert.strictEqual(seen.size, 100);
  await assert.rejects(platform.get(`${me}/call-log`, { view: 'Odd' }), /Parameter \[view\] value is invalid/);

  const to = [{ phoneNumber: '+14155551001' }];
  const form = new FormData();
  const request = JSON.stringify({ to, faxResolution: 'High' });
  form.append('json', Buffer.from(request), { filename: 'request.json', contentType: 'application/json' });
  form.append('attachment', 'Dear emulator', { filename: 'letter.txt', contentType: 'text/plain' });
  assert.strictEqual((await (await platform.post(`${me}/fax`, form)).json()).faxResolution, 'High');

  await platform.post(`${me}/sms`, { from: { phoneNumber }, to, text: 'official Node' });

  const subscription = new Subscriptions({ sdk }).createSubscription();
  const messages = inbox();
  subscription.on(subscription.events.notification, messages.put);
  subscription.setEventFilters([`${me}/message-store/instant?type=SMS`]);
  await subscription.register();
  await ask('incoming_sms');
  assert.strictEqual((await messages.take()).body.subject, 'Hello');
  await platform.logout();
});
