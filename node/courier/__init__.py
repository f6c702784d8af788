"""A courier: a home that stores and forwards sealed entries for others, and reads none."""
