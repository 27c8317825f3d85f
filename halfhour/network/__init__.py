"""Who led to whom, and when somebody was last in touch. Reads; owns no table yet."""
