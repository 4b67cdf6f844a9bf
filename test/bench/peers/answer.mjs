/** In a child process: does the task it is sent, answers once and ends. */
export function answer(tasks) {
  // Who asked has gone.
  process.once('disconnect', () => process.exit())
  process.once('message', ({ task, parameters }) => {
    void answerOf(tasks[task], parameters).then((reply) =>
      process.send(reply, () => process.exit()),
    )
  })
}

async function answerOf(task, parameters) {
  try {
    return { result: await task(parameters) }
  } catch (error) {
    return { error: error.stack ?? String(error) }
  }
}
