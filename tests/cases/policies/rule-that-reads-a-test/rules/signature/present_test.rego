package countersign.rules.signature.present_test

x if true
