"""A fleet of Celery workers that share tokens, rate limits and a record of sent messages in Redis."""
