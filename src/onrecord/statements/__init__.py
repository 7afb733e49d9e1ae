"""Tags to statements: who said what, in which act, resolved within one story."""
