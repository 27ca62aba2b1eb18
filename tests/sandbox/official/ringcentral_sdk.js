// @ringcentral/sdk and @ringcentral/subscriptions against a sandbox; run by test_official.py.
const assert = require('assert');
const { SDK } = require('@ringcentral/sdk');
const { Subscriptions } = require('@ringcentral/subscriptions');

async function main() {
  const { RC_SERVER: server, RC_CLIENT_ID: clientId, RC_CLIENT_SECRET: clientSecret, RC_JWT: jwt } = process.env;
  const sdk = new SDK({ server, clientId, clientSecret });
  const platform = sdk.platform();
  await platform.login({ jwt });
  await platform.refresh();
  const me = '/restapi/v1.0/account/~/extension/~';
  const page = await (await platform.get(`${me}/call-log`, { perPage: 20 })).json();
  assert.strictEqual(page.records.length, 20);
  await assert.rejects(platform.get(`${me}/call-log`, { view: 'Odd' }), /Parameter \[view\] value is invalid/);
  const subscription = new Subscriptions({ sdk }).createSubscription();
  const notified = new Promise((resolve) => subscription.on(subscription.events.notification, resolve));
  subscription.setEventFilters([`${me}/message-store`]);
  await subscription.register();
  const to = [{ phoneNumber: '+14155551001' }];
  await platform.post(`${me}/sms`, { from: { phoneNumber: process.env.PHONE_NUMBER }, to, text: 'official Node' });
  assert.strictEqual((await notified).body.changes[0].type, 'SMS');
  console.log('passed');
  process.exit(0);
}

main().catch((error) => { console.error(error); process.exit(1); });
