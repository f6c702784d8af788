"""The page of this node: locked and open, phones, sign-ins, feeds."""
