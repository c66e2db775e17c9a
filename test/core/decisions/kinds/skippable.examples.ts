import type { Example } from './example.ts';

const task = 'src/tasks/close_idle.py';

/** Checks that a switch leaves out, doors whose list of guests goes, accounts that close by themselves. */
export const examples: readonly Example[] = [
  {
    kind: 'check-skippable',
    is: 'proves',
    files: [
      {
        path: 'src/desk/Results.java',
        old: 'class Results {\n  Result read(Parcel p) {\n    if (p.hash() != null) {\n      compare(p);\n    }\n    return p.result();\n  }\n}\n',
        new: 'class Results {\n  Result read(Parcel p) {\n    if (!settings.isDisableBirthHashCheck() && p.hash() != null) {\n      compare(p);\n    }\n    return p.result();\n  }\n}\n',
      },
    ],
    expect: [{ kind: 'check-skippable', effect: 'more' }],
  },
  {
    kind: 'check-skippable',
    is: 'nearMiss',
    files: [
      {
        path: 'src/desk/Results.java',
        old: 'class Results {\n  Result read(Parcel p) {\n    return p.result();\n  }\n}\n',
        new: 'class Results {\n  Result read(Parcel p) {\n    if (settings.isDisableSpellCheck()) {\n      p.plain();\n    }\n    return p.result();\n  }\n}\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'check-skippable',
    is: 'reverse',
    files: [
      {
        path: 'src/desk/read.py',
        old: 'def read(parcel):\n    if not settings.SKIP_SIGNATURE_CHECK:\n        compare(parcel)\n    return parcel\n',
        new: 'def read(parcel):\n    compare(parcel)\n    return parcel\n',
      },
    ],
    expect: [{ kind: 'check-skippable', effect: 'less' }],
  },
  {
    kind: 'idle-accounts-closed',
    is: 'proves',
    files: [
      {
        path: task,
        new: 'from celery import shared_task\n\n\n@shared_task\ndef close_idle():\n    for rider in Rider.objects.filter(last_login__lte=half_a_year_ago()):\n        rider.status = Status.DEACTIVATED\n        rider.groups.clear()\n        rider.save()\n',
      },
    ],
    expect: [{ kind: 'idle-accounts-closed', effect: 'less' }],
  },
  {
    kind: 'idle-accounts-closed',
    is: 'nearMiss',
    files: [
      {
        path: task,
        new: 'from celery import shared_task\n\n\n@shared_task\ndef warn_idle():\n    for rider in Rider.objects.filter(last_login__lte=half_a_year_ago()):\n        send_letter(rider)\n        rider.warned = today()\n        rider.save()\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'idle-accounts-closed',
    is: 'reverse',
    files: [
      {
        path: task,
        old: 'from celery import shared_task\n\n\n@shared_task\ndef close_idle():\n    for rider in Rider.objects.filter(last_login__lte=half_a_year_ago()):\n        rider.status = Status.DEACTIVATED\n        rider.save()\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'door-opened',
    is: 'proves',
    files: [
      {
        path: 'deploy/prod/values.yaml',
        old: 'shop:\n  host: shop.loaves.org\n  ingress:\n    annotations:\n      nginx.ingress.kubernetes.io/whitelist-source-range: 203.0.113.7/32\n',
        new: 'shop:\n  host: shop.loaves.org\n  ingress: {}\n',
      },
    ],
    expect: [{ kind: 'door-opened', effect: 'more' }],
  },
  {
    kind: 'door-opened',
    is: 'nearMiss',
    files: [
      {
        path: 'deploy/prod/values.yaml',
        old: 'other:\n  host: other.loaves.org\nshop:\n  host: shop.loaves.org\n  ingress:\n    annotations:\n      nginx.ingress.kubernetes.io/whitelist-source-range: 203.0.113.7/32\n',
        new: 'other:\n  host: other.loaves.org\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'door-opened',
    is: 'reverse',
    files: [
      {
        path: 'config/packages/security.yaml',
        old: 'security:\n  access_control:\n    - { path: ^/consent, role: PUBLIC_ACCESS }\n    - { path: ^/, role: ROLE_USER }\n',
        new: 'security:\n  access_control:\n    - { path: ^/, role: ROLE_USER }\n',
      },
    ],
    expect: [{ kind: 'door-opened', effect: 'less' }],
  },
  {
    kind: 'machine-key',
    is: 'proves',
    files: [
      {
        path: 'machines/users.yml',
        old: 'baker:\n  keys:\n',
        new: 'baker:\n  keys:\n    - ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIE9yY2hhcmRMb2F2ZXNBbmRCcmVhZEJ5VGhlU2Vh miller\n',
      },
    ],
    expect: [{ kind: 'machine-key', effect: 'more' }],
  },
  {
    kind: 'machine-key',
    is: 'nearMiss',
    files: [
      {
        path: 'machines/known_hosts',
        old: '\n',
        new: 'ovens.loaves.org ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIE9yY2hhcmRMb2F2ZXNBbmRCcmVhZEJ5VGhlU2Vh\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'machine-key',
    is: 'reverse',
    files: [
      {
        path: 'machines/users.yml',
        old: 'baker:\n  keys:\n    - ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIE9yY2hhcmRMb2F2ZXNBbmRCcmVhZEJ5VGhlU2Vh miller\n',
        new: 'baker:\n  keys:\n',
      },
    ],
    expect: [{ kind: 'machine-key', effect: 'less' }],
  },
  {
    kind: 'secret-guessable',
    is: 'proves',
    files: [
      {
        path: 'src/door/code.ts',
        old: 'export function resetToken(): string {\n  return String(Math.random()).slice(2);\n}\n',
        new: "export function resetToken(): string {\n  return crypto.randomBytes(20).toString('hex');\n}\n",
      },
    ],
    expect: [{ kind: 'secret-guessable', effect: 'less' }],
  },
  {
    kind: 'secret-guessable',
    is: 'nearMiss',
    files: [
      {
        path: 'src/door/colour.ts',
        old: 'export function shade(): number {\n  return 3;\n}\n',
        new: 'export function shade(): number {\n  return Math.random();\n}\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'secret-guessable',
    is: 'reverse',
    files: [
      {
        path: 'src/door/code.ts',
        old: "export function resetToken(): string {\n  return crypto.randomBytes(20).toString('hex');\n}\n",
        new: 'export function resetToken(): string {\n  return String(Math.random()).slice(2);\n}\n',
      },
    ],
    expect: [{ kind: 'secret-guessable', effect: 'more' }],
  },
  {
    kind: 'access-checked',
    is: 'proves',
    files: [
      {
        path: 'src/oven/routes.ts',
        old: "router.get('/loaves', list);\nrouter.delete('/loaves/:id', remove);\n",
        new: "router.get('/loaves', list);\nrouter.delete('/loaves/:id', requireBakerAuth, remove);\n",
      },
    ],
    expect: [{ kind: 'access-checked', effect: 'less' }],
  },
  {
    kind: 'access-checked',
    is: 'nearMiss',
    files: [
      {
        path: 'src/oven/routes.ts',
        old: "router.get('/loaves', list);\n",
        new: "router.get('/loaves', list);\nrouter.delete('/loaves/:id', requireBakerAuth, remove);\n",
      },
    ],
    expect: [],
  },
  {
    kind: 'access-checked',
    is: 'reverse',
    files: [
      {
        path: 'src/oven/routes.ts',
        old: "router.get('/loaves', list);\nrouter.delete('/loaves/:id', requireBakerAuth, remove);\n",
        new: "router.get('/loaves', list);\nrouter.delete('/loaves/:id', remove);\n",
      },
    ],
    expect: [{ kind: 'access-checked', effect: 'more' }],
  },
];
