/** Files about what customers pay, by their path. */
export const billedNames =
  /(pric|plan|billing|subscription|tariff|tarif|checkout|stripe|paddle|lago|invoice|coupon|discount|promo|entitlement|paywall|quota|limits?|trial|upgrade|commission|fees?|tax|vat|tva)/i;
