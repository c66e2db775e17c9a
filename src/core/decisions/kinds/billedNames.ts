/** Files about what customers pay, by their path: its words, not longer ones that hold their letters (plant, syntax, private, coffees). */
export const billedNames =
  /(pric|(?<!ex)plan(?!t|e[^a-z]|et|k|ation)|billing|subscription|tariff|tarif|checkout|stripe|paddle|lago|invoice|coupon|discount|promo|entitlement|paywall|quota|limits?|trial|upgrade|commission|(?<!cof)fees?(?!d)|(?<!syn)tax(?!on|i)|(?<!i|y)vat(?!ar|e|i|or)|tva)/i;
