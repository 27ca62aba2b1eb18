// Answers questions about the original: node rcsdk.js FOLDER QUESTIONS, which is a JSON list of
// {target, method, args, how}; the answers are written as one line of JSON, after the list of all methods.
'use strict';

const fs = require('fs');
const path = require('path');

const NOW = 1700000000000;
const RealDate = Date;
global.Date = class extends RealDate {
    constructor(...parts) {
        super(...(parts.length ? parts : [NOW]));
    }
};

const RCSDK = require(path.resolve(process.argv[2], 'node_modules', 'rcsdk'));
const sdk = new RCSDK({server: 'http://127.0.0.1', appKey: 'key', appSecret: 'secret'});
sdk.getPlatform().setCache({access_token: 'token', token_type: 'bearer'});

const CORE = ['Helper', 'List', 'Validator', 'Utils'];
const names = Object.getOwnPropertyNames(RCSDK.prototype)
    .filter(name => /^get.+Helper$/.test(name)).map(name => name.slice(3, -6));
const targets = {};
names.forEach(name => { targets[name] = sdk['get' + name + 'Helper'](); });
CORE.forEach(name => { targets[name] = sdk['get' + name](); });

// Methods by the target they are written in: those that a helper only inherits count for `Helper`.
function methods(name) {
    const target = targets[name], found = new Set();
    for (let level = target; level && level !== Object.prototype; level = Object.getPrototypeOf(level)) {
        Object.getOwnPropertyNames(level).forEach(key => {
            const inherited = name !== 'Helper' && target[key] === targets.Helper[key];
            if (typeof target[key] === 'function' && key !== 'constructor' && !inherited) found.add(key);
        });
    }
    return [...found].sort();
}

function revive(value) {
    if (Array.isArray(value)) return value.map(revive);
    if (value === null || typeof value !== 'object') return value;
    if ('$re' in value) return new RegExp(value.$re);
    if ('$list' in value) return targets.List[value.$list];
    if ('$undefined' in value) return undefined;
    const made = {};
    Object.keys(value).forEach(key => { made[key] = revive(value[key]); });
    return made;
}

const codes = errors => errors.map(error => error.message);

const ways = {
    value: (target, method, args) => target[method](...args),
    arguments: (target, method, args) => { target[method](...args); return args; },
    throws: (target, method, args) => {
        try { target[method](...args); return false; } catch (error) { return true; }
    },
    sort: (target, method, [options, items]) => items.slice().sort(target[method](options)),
    order: (target, method, args) => Math.sign(target[method](...args)),
    filter: (target, method, [options, items]) => {
        const predicate = target[method](options);
        return items.map(item => !!predicate(item));
    },
    errors: (target, method, args) => codes(target[method](...args)()),
    result: (target, method, args) => {
        const result = target[method](...args), errors = {};
        Object.keys(result.errors).forEach(field => { errors[field] = codes(result.errors[field]); });
        return [result.isValid, errors];
    },
    validators: (target, method, [checks]) => {
        const result = target[method](checks.map(
            ([field, check, ...args]) => ({field: field, validator: targets.Validator[check](...args)})));
        return [result.isValid, codes([].concat(...Object.keys(result.errors).map(key => result.errors[key])))];
    },
    flags: (target, method, args) =>
        target[method](...args).map(one => [one.id, one.subsequent, one.hasSubsequent]),
    parsed: (target, method, args) =>
        target[method](...args).map(one => [one.from.phoneNumber, one.from.name || null, one.startTime]),
    wiped: (target, method, args) => target[method](...args).map(one => [one.uri, one.type, one.duration]),
    extractor: (target, method, [property, record]) => target[method](property)(record),
    events: (target, method, args) => target[method](...args).eventFilters,
    update: (target, method, [presences, options]) =>
        target[method](sdk.getSubscription(), presences, options).eventFilters,
};

const questions = JSON.parse(fs.readFileSync(process.argv[3], 'utf-8'));
const answers = questions.map(({target, method, args, how}) => {
    const value = ways[how](targets[target], method, revive(args));
    return value === undefined ? null : value;
});
const written = {};
Object.keys(targets).forEach(name => { written[name] = methods(name); });
fs.writeFileSync(process.argv[4], JSON.stringify({methods: written, answers: answers}));
process.exit(0);
