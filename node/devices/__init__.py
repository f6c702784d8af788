"""The devices of this group and of others: joining, introduction, loss."""
