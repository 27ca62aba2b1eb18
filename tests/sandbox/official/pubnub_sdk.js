// @ringcentral/sdk and @ringcentral/subscriptions 4, which deliver over PubNub, against a sandbox; run by
// test_official.py.
const assert = require('assert');
const PubNub = require('pubnub');
const { SDK } = require('@ringcentral/sdk');
const { Subscriptions } = require('@ringcentral/subscriptions');
const { ask, env, inbox, run } = require('./harness');

// The vendor's own PubNub client, on the sandbox's origin.
class Here extends PubNub {
  constructor(options) {
    super({ ...options, ssl: false, origin: new URL(env.server).host });
  }
}

run(async () => {
  const { server, clientId, clientSecret, jwt, phoneNumber } = env;
  const sdk = new SDK({ server, clientId, clientSecret });
  const platform = sdk.platform();
  await platform.login({ jwt });
  const me = '/restapi/v1.0/account/~/extension/~';
  const subscription = new Subscriptions({ sdk, PubNub: Here }).createSubscription();
  const messages = inbox();
  subscription.on(subscription.events.notification, messages.put);
  subscription.setEventFilters([`${me}/message-store`]);
  await subscription.register();
  assert.ok(subscription.subscription().deliveryMode.encryptionKey);
  const to = [{ phoneNumber: '+14155551001' }];
  const text = (words) => platform.post(`${me}/sms`, { from: { phoneNumber }, to, text: words });
  await new Promise((resolve) => { setTimeout(resolve, 1000); }); // it does not say when its first poll is out
  await text('official Node, encrypted');
  assert.strictEqual((await messages.take()).body.changes[0].type, 'SMS');

  // It catches up with what came while its connection was away.
  await ask('drop_connections');
  await text('while nobody listens');
  assert.strictEqual((await messages.take()).body.changes[0].type, 'SMS');

  // A renewal that moves the delivery to another channel, with another key.
  const { address } = subscription.subscription().deliveryMode;
  await ask('change_delivery_modes');
  await subscription.renew();
  assert.notStrictEqual(subscription.subscription().deliveryMode.address, address);
  await new Promise((resolve) => { setTimeout(resolve, 1000); });
  await text('on the new channel');
  assert.strictEqual((await messages.take()).body.changes[0].type, 'SMS');
  assert.strictEqual(messages.size(), 0);
  await subscription.remove();
});
