package countersign.rules.signature.present.shown

x if input.now
