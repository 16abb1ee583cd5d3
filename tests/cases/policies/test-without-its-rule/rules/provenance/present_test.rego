package countersign.rules.provenance.present_test

test_x if true
