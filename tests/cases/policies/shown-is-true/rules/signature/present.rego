package countersign.rules.signature.present

shown := true
