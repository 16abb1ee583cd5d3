package countersign.rules.signature.present

shown if input.now != ""
