export { CRITERIA, FORMS, type Criterion, type TopicEvent, type TopicForm } from './events.ts'
export { TOPIC_REFUSALS, type TopicRefusal } from './refusals.ts'
export { topic, type Named, type Topic, type TopicCommand } from './topic.ts'
