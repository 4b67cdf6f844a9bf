export const TAGS = [
  { name: 'capacity', description: 'How many places, for any day, as known on any day' },
  { name: 'service units', description: 'Which units, and how they stand' },
  { name: 'closure orders', description: 'What orders will close, and which reviews are overdue' },
  { name: 'views', description: 'What the answers are taken from' },
]
