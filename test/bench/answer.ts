type Task = (parameters: never) => Promise<unknown>

/** In a child process: does the task it is sent, answers once and ends. */
export function answer(tasks: Readonly<Record<string, Task>>): void {
  // Who asked has gone.
  process.once('disconnect', () => process.exit())
  process.once('message', (message) => {
    const { task, parameters } = message as { task: string; parameters: never }
    void answerOf(tasks[task], parameters).then((reply) =>
      process.send?.(reply, () => process.exit()),
    )
  })
}

async function answerOf(task: Task | undefined, parameters: never): Promise<object> {
  try {
    if (task === undefined) throw new Error('There is no such task')
    return { result: await task(parameters) }
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
