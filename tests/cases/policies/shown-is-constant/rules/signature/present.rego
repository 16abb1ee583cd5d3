package countersign.rules.signature.present

shown if true
