package countersign.rules.signature.present

shown if data.pack.enabled
