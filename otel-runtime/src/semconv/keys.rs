//! The keys of the semantic conventions 1.42.0, out of opentelemetry-semantic-conventions 0.33.1 (Apache-2.0).
//! Generated, so do not edit it: `cargo run -p xtask -- semconv` writes it.

/// This attribute represents the state of the application.
///
/// Experimental.
pub const ANDROID_APP_STATE: &str = "android.app.state";

/// Uniquely identifies the framework API revision offered by a version (`os.version`) of the android operating system. More information can be found in the [Android API levels documentation](https://developer.android.com/guide/topics/manifest/uses-sdk-element#ApiLevels).
///
/// Experimental.
pub const ANDROID_OS_API_LEVEL: &str = "android.os.api_level";

/// Unique identifier for a particular build or compilation of the application.
///
/// Experimental.
pub const APP_BUILD_ID: &str = "app.build_id";

/// A unique identifier representing an instance of an end-user facing app crash.
///
/// Experimental.
pub const APP_CRASH_ID: &str = "app.crash.id";

/// A unique identifier representing the installation of an application on a specific device
///
/// Experimental.
pub const APP_INSTALLATION_ID: &str = "app.installation.id";

/// A number of frame renders that experienced jank.
///
/// Experimental.
pub const APP_JANK_FRAME_COUNT: &str = "app.jank.frame_count";

/// The time period, in seconds, for which this jank is being reported.
///
/// Experimental.
pub const APP_JANK_PERIOD: &str = "app.jank.period";

/// The minimum rendering threshold for this jank, in seconds.
///
/// Experimental.
pub const APP_JANK_THRESHOLD: &str = "app.jank.threshold";

/// The x (horizontal) coordinate of a screen coordinate, in screen pixels.
///
/// Experimental.
pub const APP_SCREEN_COORDINATE_X: &str = "app.screen.coordinate.x";

/// The y (vertical) component of a screen coordinate, in screen pixels.
///
/// Experimental.
pub const APP_SCREEN_COORDINATE_Y: &str = "app.screen.coordinate.y";

/// An identifier that uniquely differentiates this screen from other screens in the same application.
///
/// Experimental.
pub const APP_SCREEN_ID: &str = "app.screen.id";

/// The name of an application screen.
///
/// Experimental.
pub const APP_SCREEN_NAME: &str = "app.screen.name";

/// An identifier that uniquely differentiates this widget from other widgets in the same application.
///
/// Experimental.
pub const APP_WIDGET_ID: &str = "app.widget.id";

/// The name of an application widget.
///
/// Experimental.
pub const APP_WIDGET_NAME: &str = "app.widget.name";

/// The provenance filename of the built attestation which directly relates to the build artifact filename. This filename SHOULD accompany the artifact at publish time. See the [SLSA Relationship](https://slsa.dev/spec/v1.0/distributing-provenance#relationship-between-artifacts-and-attestations) specification for more information.
///
/// Experimental.
pub const ARTIFACT_ATTESTATION_FILENAME: &str = "artifact.attestation.filename";

/// The full [hash value (see glossary)](https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.186-5.pdf), of the built attestation. Some envelopes in the [software attestation space](https://github.com/in-toto/attestation/tree/main/spec) also refer to this as the **digest**.
///
/// Experimental.
pub const ARTIFACT_ATTESTATION_HASH: &str = "artifact.attestation.hash";

/// The id of the build [software attestation](https://slsa.dev/attestation-model).
///
/// Experimental.
pub const ARTIFACT_ATTESTATION_ID: &str = "artifact.attestation.id";

/// The human readable file name of the artifact, typically generated during build and release processes. Often includes the package name and version in the file name.
///
/// Experimental.
pub const ARTIFACT_FILENAME: &str = "artifact.filename";

/// The full [hash value (see glossary)](https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.186-5.pdf), often found in checksum.txt on a release of the artifact and used to verify package integrity.
///
/// Experimental.
pub const ARTIFACT_HASH: &str = "artifact.hash";

/// The [Package URL](https://github.com/package-url/purl-spec) of the [package artifact](https://slsa.dev/spec/v1.0/terminology#package-model) provides a standard way to identify and locate the packaged artifact.
///
/// Experimental.
pub const ARTIFACT_PURL: &str = "artifact.purl";

/// The version of the artifact.
///
/// Experimental.
pub const ARTIFACT_VERSION: &str = "artifact.version";

/// The result of the authentication operation.
///
/// Experimental.
pub const ASPNETCORE_AUTHENTICATION_RESULT: &str = "aspnetcore.authentication.result";

/// The identifier that names a particular authentication handler.
///
/// Experimental.
pub const ASPNETCORE_AUTHENTICATION_SCHEME: &str = "aspnetcore.authentication.scheme";

/// The name of the authorization policy.
///
/// Experimental.
pub const ASPNETCORE_AUTHORIZATION_POLICY: &str = "aspnetcore.authorization.policy";

/// The result of calling the authorization service.
///
/// Experimental.
pub const ASPNETCORE_AUTHORIZATION_RESULT: &str = "aspnetcore.authorization.result";

/// ASP.NET Core exception middleware handling result.
///
/// Stable.
pub const ASPNETCORE_DIAGNOSTICS_EXCEPTION_RESULT: &str = "aspnetcore.diagnostics.exception.result";

/// Full type name of the [`IExceptionHandler`](https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.diagnostics.iexceptionhandler) implementation that handled the exception.
///
/// Stable.
pub const ASPNETCORE_DIAGNOSTICS_HANDLER_TYPE: &str = "aspnetcore.diagnostics.handler.type";

/// The error code for a failed identity operation.
///
/// Experimental.
pub const ASPNETCORE_IDENTITY_ERROR_CODE: &str = "aspnetcore.identity.error_code";

/// The result from checking the password.
///
/// Experimental.
pub const ASPNETCORE_IDENTITY_PASSWORD_CHECK_RESULT: &str = "aspnetcore.identity.password_check_result";

/// The result of the identity operation.
///
/// Experimental.
pub const ASPNETCORE_IDENTITY_RESULT: &str = "aspnetcore.identity.result";

/// Whether the sign in result was success or failure.
///
/// Experimental.
pub const ASPNETCORE_IDENTITY_SIGN_IN_RESULT: &str = "aspnetcore.identity.sign_in.result";

/// The authentication type.
///
/// Experimental.
pub const ASPNETCORE_IDENTITY_SIGN_IN_TYPE: &str = "aspnetcore.identity.sign_in.type";

/// What the token will be used for.
///
/// Experimental.
pub const ASPNETCORE_IDENTITY_TOKEN_PURPOSE: &str = "aspnetcore.identity.token_purpose";

/// The result of token verification.
///
/// Experimental.
pub const ASPNETCORE_IDENTITY_TOKEN_VERIFIED: &str = "aspnetcore.identity.token_verified";

/// The user update type.
///
/// Experimental.
pub const ASPNETCORE_IDENTITY_USER_UPDATE_TYPE: &str = "aspnetcore.identity.user.update_type";

/// The full name of the identity user type.
///
/// Experimental.
pub const ASPNETCORE_IDENTITY_USER_TYPE: &str = "aspnetcore.identity.user_type";

/// The name of the library or subsystem using the memory pool instance.
///
/// Experimental.
pub const ASPNETCORE_MEMORY_POOL_OWNER: &str = "aspnetcore.memory_pool.owner";

/// Rate limiting policy name.
///
/// Stable.
pub const ASPNETCORE_RATE_LIMITING_POLICY: &str = "aspnetcore.rate_limiting.policy";

/// Rate-limiting result, shows whether the lease was acquired or contains a rejection reason
///
/// Stable.
pub const ASPNETCORE_RATE_LIMITING_RESULT: &str = "aspnetcore.rate_limiting.result";

/// Flag indicating if request was handled by the application pipeline.
///
/// Stable.
pub const ASPNETCORE_REQUEST_IS_UNHANDLED: &str = "aspnetcore.request.is_unhandled";

/// A value that indicates whether the matched route is a fallback route.
///
/// Stable.
pub const ASPNETCORE_ROUTING_IS_FALLBACK: &str = "aspnetcore.routing.is_fallback";

/// Match result - success or failure
///
/// Stable.
pub const ASPNETCORE_ROUTING_MATCH_STATUS: &str = "aspnetcore.routing.match_status";

/// A flag indicating whether the sign in is persistent.
///
/// Experimental.
pub const ASPNETCORE_SIGN_IN_IS_PERSISTENT: &str = "aspnetcore.sign_in.is_persistent";

/// A value that indicates whether the user is authenticated.
///
/// Stable.
pub const ASPNETCORE_USER_IS_AUTHENTICATED: &str = "aspnetcore.user.is_authenticated";

/// The unique identifier of the AWS Bedrock Guardrail. A [guardrail](https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails.html) helps safeguard and prevent unwanted behavior from model responses or user messages.
///
/// Experimental.
pub const AWS_BEDROCK_GUARDRAIL_ID: &str = "aws.bedrock.guardrail.id";

/// The unique identifier of the AWS Bedrock Knowledge base. A [knowledge base](https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base.html) is a bank of information that can be queried by models to generate more relevant responses and augment prompts.
///
/// Experimental.
pub const AWS_BEDROCK_KNOWLEDGE_BASE_ID: &str = "aws.bedrock.knowledge_base.id";

/// The JSON-serialized value of each item in the `AttributeDefinitions` request field.
///
/// Experimental.
pub const AWS_DYNAMODB_ATTRIBUTE_DEFINITIONS: &str = "aws.dynamodb.attribute_definitions";

/// The value of the `AttributesToGet` request parameter.
///
/// Experimental.
pub const AWS_DYNAMODB_ATTRIBUTES_TO_GET: &str = "aws.dynamodb.attributes_to_get";

/// The value of the `ConsistentRead` request parameter.
///
/// Experimental.
pub const AWS_DYNAMODB_CONSISTENT_READ: &str = "aws.dynamodb.consistent_read";

/// The JSON-serialized value of each item in the `ConsumedCapacity` response field.
///
/// Experimental.
pub const AWS_DYNAMODB_CONSUMED_CAPACITY: &str = "aws.dynamodb.consumed_capacity";

/// The value of the `Count` response parameter.
///
/// Experimental.
pub const AWS_DYNAMODB_COUNT: &str = "aws.dynamodb.count";

/// The value of the `ExclusiveStartTableName` request parameter.
///
/// Experimental.
pub const AWS_DYNAMODB_EXCLUSIVE_START_TABLE: &str = "aws.dynamodb.exclusive_start_table";

/// The JSON-serialized value of each item in the `GlobalSecondaryIndexUpdates` request field.
///
/// Experimental.
pub const AWS_DYNAMODB_GLOBAL_SECONDARY_INDEX_UPDATES: &str = "aws.dynamodb.global_secondary_index_updates";

/// The JSON-serialized value of each item of the `GlobalSecondaryIndexes` request field
///
/// Experimental.
pub const AWS_DYNAMODB_GLOBAL_SECONDARY_INDEXES: &str = "aws.dynamodb.global_secondary_indexes";

/// The value of the `IndexName` request parameter.
///
/// Experimental.
pub const AWS_DYNAMODB_INDEX_NAME: &str = "aws.dynamodb.index_name";

/// The JSON-serialized value of the `ItemCollectionMetrics` response field.
///
/// Experimental.
pub const AWS_DYNAMODB_ITEM_COLLECTION_METRICS: &str = "aws.dynamodb.item_collection_metrics";

/// The value of the `Limit` request parameter.
///
/// Experimental.
pub const AWS_DYNAMODB_LIMIT: &str = "aws.dynamodb.limit";

/// The JSON-serialized value of each item of the `LocalSecondaryIndexes` request field.
///
/// Experimental.
pub const AWS_DYNAMODB_LOCAL_SECONDARY_INDEXES: &str = "aws.dynamodb.local_secondary_indexes";

/// The value of the `ProjectionExpression` request parameter.
///
/// Experimental.
pub const AWS_DYNAMODB_PROJECTION: &str = "aws.dynamodb.projection";

/// The value of the `ProvisionedThroughput.ReadCapacityUnits` request parameter.
///
/// Experimental.
pub const AWS_DYNAMODB_PROVISIONED_READ_CAPACITY: &str = "aws.dynamodb.provisioned_read_capacity";

/// The value of the `ProvisionedThroughput.WriteCapacityUnits` request parameter.
///
/// Experimental.
pub const AWS_DYNAMODB_PROVISIONED_WRITE_CAPACITY: &str = "aws.dynamodb.provisioned_write_capacity";

/// The value of the `ScanIndexForward` request parameter.
///
/// Experimental.
pub const AWS_DYNAMODB_SCAN_FORWARD: &str = "aws.dynamodb.scan_forward";

/// The value of the `ScannedCount` response parameter.
///
/// Experimental.
pub const AWS_DYNAMODB_SCANNED_COUNT: &str = "aws.dynamodb.scanned_count";

/// The value of the `Segment` request parameter.
///
/// Experimental.
pub const AWS_DYNAMODB_SEGMENT: &str = "aws.dynamodb.segment";

/// The value of the `Select` request parameter.
///
/// Experimental.
pub const AWS_DYNAMODB_SELECT: &str = "aws.dynamodb.select";

/// The number of items in the `TableNames` response parameter.
///
/// Experimental.
pub const AWS_DYNAMODB_TABLE_COUNT: &str = "aws.dynamodb.table_count";

/// The keys in the `RequestItems` object field.
///
/// Experimental.
pub const AWS_DYNAMODB_TABLE_NAMES: &str = "aws.dynamodb.table_names";

/// The value of the `TotalSegments` request parameter.
///
/// Experimental.
pub const AWS_DYNAMODB_TOTAL_SEGMENTS: &str = "aws.dynamodb.total_segments";

/// The ARN of an [ECS cluster](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/clusters.html).
///
/// Experimental.
pub const AWS_ECS_CLUSTER_ARN: &str = "aws.ecs.cluster.arn";

/// The Amazon Resource Name (ARN) of an [ECS container instance](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ECS_instances.html).
///
/// Experimental.
pub const AWS_ECS_CONTAINER_ARN: &str = "aws.ecs.container.arn";

/// The [launch type](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/launch_types.html) for an ECS task.
///
/// Experimental.
pub const AWS_ECS_LAUNCHTYPE: &str = "aws.ecs.launchtype";

/// The ARN of a running [ECS task](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-account-settings.html#ecs-resource-ids).
///
/// Experimental.
pub const AWS_ECS_TASK_ARN: &str = "aws.ecs.task.arn";

/// The family name of the [ECS task definition](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definitions.html) used to create the ECS task.
///
/// Experimental.
pub const AWS_ECS_TASK_FAMILY: &str = "aws.ecs.task.family";

/// The ID of a running ECS task. The ID MUST be extracted from `task.arn`.
///
/// Experimental.
pub const AWS_ECS_TASK_ID: &str = "aws.ecs.task.id";

/// The revision for the task definition used to create the ECS task.
///
/// Experimental.
pub const AWS_ECS_TASK_REVISION: &str = "aws.ecs.task.revision";

/// The ARN of an EKS cluster.
///
/// Experimental.
pub const AWS_EKS_CLUSTER_ARN: &str = "aws.eks.cluster.arn";

/// The AWS extended request ID as returned in the response header `x-amz-id-2`.
///
/// Experimental.
pub const AWS_EXTENDED_REQUEST_ID: &str = "aws.extended_request_id";

/// The name of the AWS Kinesis [stream](https://docs.aws.amazon.com/streams/latest/dev/introduction.html) the request refers to. Corresponds to the `--stream-name` parameter of the Kinesis [describe-stream](https://docs.aws.amazon.com/cli/latest/reference/kinesis/describe-stream.html) operation.
///
/// Experimental.
pub const AWS_KINESIS_STREAM_NAME: &str = "aws.kinesis.stream_name";

/// The full invoked ARN as provided on the `Context` passed to the function (`Lambda-Runtime-Invoked-Function-Arn` header on the `/runtime/invocation/next` applicable).
///
/// Experimental.
pub const AWS_LAMBDA_INVOKED_ARN: &str = "aws.lambda.invoked_arn";

/// The UUID of the [AWS Lambda EvenSource Mapping](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-eventsourcemapping.html). An event source is mapped to a lambda function. It's contents are read by Lambda and used to trigger a function. This isn't available in the lambda execution context or the lambda runtime environment. This is going to be populated by the AWS SDK for each language when that UUID is present. Some of these operations are Create/Delete/Get/List/Update EventSourceMapping.
///
/// Experimental.
pub const AWS_LAMBDA_RESOURCE_MAPPING_ID: &str = "aws.lambda.resource_mapping.id";

/// The Amazon Resource Name(s) (ARN) of the AWS log group(s).
///
/// Experimental.
pub const AWS_LOG_GROUP_ARNS: &str = "aws.log.group.arns";

/// The name(s) of the AWS log group(s) an application is writing to.
///
/// Experimental.
pub const AWS_LOG_GROUP_NAMES: &str = "aws.log.group.names";

/// The ARN(s) of the AWS log stream(s).
///
/// Experimental.
pub const AWS_LOG_STREAM_ARNS: &str = "aws.log.stream.arns";

/// The name(s) of the AWS log stream(s) an application is writing to.
///
/// Experimental.
pub const AWS_LOG_STREAM_NAMES: &str = "aws.log.stream.names";

/// The AWS request ID as returned in the response headers `x-amzn-requestid`, `x-amzn-request-id` or `x-amz-request-id`.
///
/// Experimental.
pub const AWS_REQUEST_ID: &str = "aws.request_id";

/// The S3 bucket name the request refers to. Corresponds to the `--bucket` parameter of the [S3 API](https://docs.aws.amazon.com/cli/latest/reference/s3api/index.html) operations.
///
/// Experimental.
pub const AWS_S3_BUCKET: &str = "aws.s3.bucket";

/// The source object (in the form `bucket`/`key`) for the copy operation.
///
/// Experimental.
pub const AWS_S3_COPY_SOURCE: &str = "aws.s3.copy_source";

/// The delete request container that specifies the objects to be deleted.
///
/// Experimental.
pub const AWS_S3_DELETE: &str = "aws.s3.delete";

/// The S3 object key the request refers to. Corresponds to the `--key` parameter of the [S3 API](https://docs.aws.amazon.com/cli/latest/reference/s3api/index.html) operations.
///
/// Experimental.
pub const AWS_S3_KEY: &str = "aws.s3.key";

/// The part number of the part being uploaded in a multipart-upload operation. This is a positive integer between 1 and 10,000.
///
/// Experimental.
pub const AWS_S3_PART_NUMBER: &str = "aws.s3.part_number";

/// Upload ID that identifies the multipart upload.
///
/// Experimental.
pub const AWS_S3_UPLOAD_ID: &str = "aws.s3.upload_id";

/// The ARN of the Secret stored in the Secrets Manager
///
/// Experimental.
pub const AWS_SECRETSMANAGER_SECRET_ARN: &str = "aws.secretsmanager.secret.arn";

/// The ARN of the AWS SNS Topic. An Amazon SNS [topic](https://docs.aws.amazon.com/sns/latest/dg/sns-create-topic.html) is a logical access point that acts as a communication channel.
///
/// Experimental.
pub const AWS_SNS_TOPIC_ARN: &str = "aws.sns.topic.arn";

/// The URL of the AWS SQS Queue. It's a unique identifier for a queue in Amazon Simple Queue Service (SQS) and is used to access the queue and perform actions on it.
///
/// Experimental.
pub const AWS_SQS_QUEUE_URL: &str = "aws.sqs.queue.url";

/// The ARN of the AWS Step Functions Activity.
///
/// Experimental.
pub const AWS_STEP_FUNCTIONS_ACTIVITY_ARN: &str = "aws.step_functions.activity.arn";

/// The ARN of the AWS Step Functions State Machine.
///
/// Experimental.
pub const AWS_STEP_FUNCTIONS_STATE_MACHINE_ARN: &str = "aws.step_functions.state_machine.arn";

/// The unique identifier of the client instance.
///
/// Experimental.
pub const AZURE_CLIENT_ID: &str = "azure.client.id";

/// Cosmos client connection mode.
///
/// Experimental.
pub const AZURE_COSMOSDB_CONNECTION_MODE: &str = "azure.cosmosdb.connection.mode";

/// Account or request [consistency level](https://learn.microsoft.com/azure/cosmos-db/consistency-levels).
///
/// Experimental.
pub const AZURE_COSMOSDB_CONSISTENCY_LEVEL: &str = "azure.cosmosdb.consistency.level";

/// List of regions contacted during operation in the order that they were contacted. If there is more than one region listed, it indicates that the operation was performed on multiple regions i.e. cross-regional call.
///
/// Experimental.
pub const AZURE_COSMOSDB_OPERATION_CONTACTED_REGIONS: &str = "azure.cosmosdb.operation.contacted_regions";

/// The number of request units consumed by the operation.
///
/// Experimental.
pub const AZURE_COSMOSDB_OPERATION_REQUEST_CHARGE: &str = "azure.cosmosdb.operation.request_charge";

/// Request payload size in bytes.
///
/// Experimental.
pub const AZURE_COSMOSDB_REQUEST_BODY_SIZE: &str = "azure.cosmosdb.request.body.size";

/// Cosmos DB sub status code.
///
/// Experimental.
pub const AZURE_COSMOSDB_RESPONSE_SUB_STATUS_CODE: &str = "azure.cosmosdb.response.sub_status_code";

/// [Azure Resource Provider Namespace](https://learn.microsoft.com/azure/azure-resource-manager/management/azure-services-resource-providers) as recognized by the client.
///
/// Experimental.
pub const AZURE_RESOURCE_PROVIDER_NAMESPACE: &str = "azure.resource_provider.namespace";

/// The unique identifier of the service request. It's generated by the Azure service and returned with the response.
///
/// Experimental.
pub const AZURE_SERVICE_REQUEST_ID: &str = "azure.service.request.id";

/// Array of brand name and version separated by a space
///
/// Experimental.
pub const BROWSER_BRANDS: &str = "browser.brands";

/// Absolute URL of the current browser document according to [RFC3986](https://www.rfc-editor.org/rfc/rfc3986).
///
/// Experimental.
pub const BROWSER_DOCUMENT_URL_FULL: &str = "browser.document.url.full";

/// Preferred language of the user using the browser
///
/// Experimental.
pub const BROWSER_LANGUAGE: &str = "browser.language";

/// A boolean that is true if the browser is running on a mobile device
///
/// Experimental.
pub const BROWSER_MOBILE: &str = "browser.mobile";

/// The platform on which the browser is running
///
/// Experimental.
pub const BROWSER_PLATFORM: &str = "browser.platform";

/// The consistency level of the query. Based on consistency values from [CQL](https://docs.datastax.com/en/cassandra-oss/3.0/cassandra/dml/dmlConfigConsistency.html).
///
/// Experimental.
pub const CASSANDRA_CONSISTENCY_LEVEL: &str = "cassandra.consistency.level";

/// The data center of the coordinating node for a query.
///
/// Experimental.
pub const CASSANDRA_COORDINATOR_DC: &str = "cassandra.coordinator.dc";

/// The ID of the coordinating node for a query.
///
/// Experimental.
pub const CASSANDRA_COORDINATOR_ID: &str = "cassandra.coordinator.id";

/// The fetch size used for paging, i.e. how many rows will be returned at once.
///
/// Experimental.
pub const CASSANDRA_PAGE_SIZE: &str = "cassandra.page.size";

/// Whether or not the query is idempotent.
///
/// Experimental.
pub const CASSANDRA_QUERY_IDEMPOTENT: &str = "cassandra.query.idempotent";

/// The number of times a query was speculatively executed. Not set or `0` if the query was not executed speculatively.
///
/// Experimental.
pub const CASSANDRA_SPECULATIVE_EXECUTION_COUNT: &str = "cassandra.speculative_execution.count";

/// The kind of action a pipeline run is performing.
///
/// Experimental.
pub const CICD_PIPELINE_ACTION_NAME: &str = "cicd.pipeline.action.name";

/// The human readable name of the pipeline within a CI/CD system.
///
/// Experimental.
pub const CICD_PIPELINE_NAME: &str = "cicd.pipeline.name";

/// The result of a pipeline run.
///
/// Experimental.
pub const CICD_PIPELINE_RESULT: &str = "cicd.pipeline.result";

/// The unique identifier of a pipeline run within a CI/CD system.
///
/// Experimental.
pub const CICD_PIPELINE_RUN_ID: &str = "cicd.pipeline.run.id";

/// The pipeline run goes through these states during its lifecycle.
///
/// Experimental.
pub const CICD_PIPELINE_RUN_STATE: &str = "cicd.pipeline.run.state";

/// The [URL](https://wikipedia.org/wiki/URL) of the pipeline run, providing the complete address in order to locate and identify the pipeline run.
///
/// Experimental.
pub const CICD_PIPELINE_RUN_URL_FULL: &str = "cicd.pipeline.run.url.full";

/// The human readable name of a task within a pipeline. Task here most closely aligns with a [computing process](https://wikipedia.org/wiki/Pipeline_(computing)) in a pipeline. Other terms for tasks include commands, steps, and procedures.
///
/// Experimental.
pub const CICD_PIPELINE_TASK_NAME: &str = "cicd.pipeline.task.name";

/// The unique identifier of a task run within a pipeline.
///
/// Experimental.
pub const CICD_PIPELINE_TASK_RUN_ID: &str = "cicd.pipeline.task.run.id";

/// The result of a task run.
///
/// Experimental.
pub const CICD_PIPELINE_TASK_RUN_RESULT: &str = "cicd.pipeline.task.run.result";

/// The [URL](https://wikipedia.org/wiki/URL) of the pipeline task run, providing the complete address in order to locate and identify the pipeline task run.
///
/// Experimental.
pub const CICD_PIPELINE_TASK_RUN_URL_FULL: &str = "cicd.pipeline.task.run.url.full";

/// The type of the task within a pipeline.
///
/// Experimental.
pub const CICD_PIPELINE_TASK_TYPE: &str = "cicd.pipeline.task.type";

/// The name of a component of the CI/CD system.
///
/// Experimental.
pub const CICD_SYSTEM_COMPONENT: &str = "cicd.system.component";

/// The unique identifier of a worker within a CI/CD system.
///
/// Experimental.
pub const CICD_WORKER_ID: &str = "cicd.worker.id";

/// The name of a worker within a CI/CD system.
///
/// Experimental.
pub const CICD_WORKER_NAME: &str = "cicd.worker.name";

/// The state of a CI/CD worker / agent.
///
/// Experimental.
pub const CICD_WORKER_STATE: &str = "cicd.worker.state";

/// The [URL](https://wikipedia.org/wiki/URL) of the worker, providing the complete address in order to locate and identify the worker.
///
/// Experimental.
pub const CICD_WORKER_URL_FULL: &str = "cicd.worker.url.full";

/// Client address - domain name if available without reverse DNS lookup; otherwise, IP address or Unix domain socket name.
///
/// Stable.
pub const CLIENT_ADDRESS: &str = "client.address";

/// Client port number.
///
/// Stable.
pub const CLIENT_PORT: &str = "client.port";

/// The cloud account ID the resource is assigned to.
///
/// Experimental.
pub const CLOUD_ACCOUNT_ID: &str = "cloud.account.id";

/// Cloud regions often have multiple, isolated locations known as zones to increase availability. Availability zone represents the zone where the resource is running.
///
/// Experimental.
pub const CLOUD_AVAILABILITY_ZONE: &str = "cloud.availability_zone";

/// The cloud platform in use.
///
/// Experimental.
pub const CLOUD_PLATFORM: &str = "cloud.platform";

/// Name of the cloud provider.
///
/// Experimental.
pub const CLOUD_PROVIDER: &str = "cloud.provider";

/// The geographical region within a cloud provider. When associated with a resource, this attribute specifies the region where the resource operates. When calling services or APIs deployed on a cloud, this attribute identifies the region where the called destination is deployed.
///
/// Experimental.
pub const CLOUD_REGION: &str = "cloud.region";

/// Cloud provider-specific native identifier of the monitored cloud resource (e.g. an [ARN](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) on AWS, a [fully qualified resource ID](https://learn.microsoft.com/rest/api/resources/resources/get-by-id) on Azure, a [full resource name](https://google.aip.dev/122#full-resource-names) on GCP)
///
/// Experimental.
pub const CLOUD_RESOURCE_ID: &str = "cloud.resource_id";

/// The [event_id](https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md#id) uniquely identifies the event.
///
/// Experimental.
pub const CLOUDEVENTS_EVENT_ID: &str = "cloudevents.event_id";

/// The [source](https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md#source-1) identifies the context in which an event happened.
///
/// Experimental.
pub const CLOUDEVENTS_EVENT_SOURCE: &str = "cloudevents.event_source";

/// The [version of the CloudEvents specification](https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md#specversion) which the event uses.
///
/// Experimental.
pub const CLOUDEVENTS_EVENT_SPEC_VERSION: &str = "cloudevents.event_spec_version";

/// The [subject](https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md#subject) of the event in the context of the event producer (identified by source).
///
/// Experimental.
pub const CLOUDEVENTS_EVENT_SUBJECT: &str = "cloudevents.event_subject";

/// The [event_type](https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md#type) contains a value describing the type of event related to the originating occurrence.
///
/// Experimental.
pub const CLOUDEVENTS_EVENT_TYPE: &str = "cloudevents.event_type";

/// The guid of the application.
///
/// Experimental.
pub const CLOUDFOUNDRY_APP_ID: &str = "cloudfoundry.app.id";

/// The index of the application instance. 0 when just one instance is active.
///
/// Experimental.
pub const CLOUDFOUNDRY_APP_INSTANCE_ID: &str = "cloudfoundry.app.instance.id";

/// The name of the application.
///
/// Experimental.
pub const CLOUDFOUNDRY_APP_NAME: &str = "cloudfoundry.app.name";

/// The guid of the CloudFoundry org the application is running in.
///
/// Experimental.
pub const CLOUDFOUNDRY_ORG_ID: &str = "cloudfoundry.org.id";

/// The name of the CloudFoundry organization the app is running in.
///
/// Experimental.
pub const CLOUDFOUNDRY_ORG_NAME: &str = "cloudfoundry.org.name";

/// The UID identifying the process.
///
/// Experimental.
pub const CLOUDFOUNDRY_PROCESS_ID: &str = "cloudfoundry.process.id";

/// The type of process.
///
/// Experimental.
pub const CLOUDFOUNDRY_PROCESS_TYPE: &str = "cloudfoundry.process.type";

/// The guid of the CloudFoundry space the application is running in.
///
/// Experimental.
pub const CLOUDFOUNDRY_SPACE_ID: &str = "cloudfoundry.space.id";

/// The name of the CloudFoundry space the application is running in.
///
/// Experimental.
pub const CLOUDFOUNDRY_SPACE_NAME: &str = "cloudfoundry.space.name";

/// A guid or another name describing the event source.
///
/// Experimental.
pub const CLOUDFOUNDRY_SYSTEM_ID: &str = "cloudfoundry.system.id";

/// A guid describing the concrete instance of the event source.
///
/// Experimental.
pub const CLOUDFOUNDRY_SYSTEM_INSTANCE_ID: &str = "cloudfoundry.system.instance.id";

/// The column number in `code.file.path` best representing the operation. It SHOULD point within the code unit named in `code.function.name`. This attribute MUST NOT be used on the Profile signal since the data is already captured in 'message Line'. This constraint is imposed to prevent redundancy and maintain data integrity.
///
/// Stable.
pub const CODE_COLUMN_NUMBER: &str = "code.column.number";

/// The source code file name that identifies the code unit as uniquely as possible (preferably an absolute file path). This attribute MUST NOT be used on the Profile signal since the data is already captured in 'message Function'. This constraint is imposed to prevent redundancy and maintain data integrity.
///
/// Stable.
pub const CODE_FILE_PATH: &str = "code.file.path";

/// The method or function fully-qualified name without arguments. The value should fit the natural representation of the language runtime, which is also likely the same used within `code.stacktrace` attribute value. This attribute MUST NOT be used on the Profile signal since the data is already captured in 'message Function'. This constraint is imposed to prevent redundancy and maintain data integrity.
///
/// Stable.
pub const CODE_FUNCTION_NAME: &str = "code.function.name";

/// The line number in `code.file.path` best representing the operation. It SHOULD point within the code unit named in `code.function.name`. This attribute MUST NOT be used on the Profile signal since the data is already captured in 'message Line'. This constraint is imposed to prevent redundancy and maintain data integrity.
///
/// Stable.
pub const CODE_LINE_NUMBER: &str = "code.line.number";

/// A stacktrace as a string in the natural representation for the language runtime. The representation is identical to [`exception.stacktrace`](/docs/exceptions/exceptions-spans.md#stacktrace-representation). This attribute MUST NOT be used on the Profile signal since the data is already captured in 'message Location'. This constraint is imposed to prevent redundancy and maintain data integrity.
///
/// Stable.
pub const CODE_STACKTRACE: &str = "code.stacktrace";

/// The command used to run the container (i.e. the command name).
///
/// Experimental.
pub const CONTAINER_COMMAND: &str = "container.command";

/// All the command arguments (including the command/executable itself) run by the container.
///
/// Experimental.
pub const CONTAINER_COMMAND_ARGS: &str = "container.command_args";

/// The full command run by the container as a single string representing the full command.
///
/// Experimental.
pub const CONTAINER_COMMAND_LINE: &str = "container.command_line";

/// The name of the CSI ([Container Storage Interface](https://github.com/container-storage-interface/spec)) plugin used by the volume.
///
/// Experimental.
pub const CONTAINER_CSI_PLUGIN_NAME: &str = "container.csi.plugin.name";

/// The unique volume ID returned by the CSI ([Container Storage Interface](https://github.com/container-storage-interface/spec)) plugin.
///
/// Experimental.
pub const CONTAINER_CSI_VOLUME_ID: &str = "container.csi.volume.id";

/// Container ID. Usually a UUID, as for example used to [identify Docker containers](https://docs.docker.com/engine/containers/run/#container-identification). The UUID might be abbreviated.
///
/// Stable.
pub const CONTAINER_ID: &str = "container.id";

/// Runtime specific image identifier. Usually a hash algorithm followed by a UUID.
///
/// Experimental.
pub const CONTAINER_IMAGE_ID: &str = "container.image.id";

/// Name of the image the container was built on.
///
/// Stable.
pub const CONTAINER_IMAGE_NAME: &str = "container.image.name";

/// Repo digests of the container image as provided by the container runtime.
///
/// Stable.
pub const CONTAINER_IMAGE_REPO_DIGESTS: &str = "container.image.repo_digests";

/// Container image tags. An example can be found in [Docker Image Inspect](https://docs.docker.com/reference/api/engine/version/v1.52/#tag/Image/operation/ImageInspect). Should be only the `<tag>` section of the full name for example from `registry.example.com/my-org/my-image:<tag>`.
///
/// Stable.
pub const CONTAINER_IMAGE_TAGS: &str = "container.image.tags";

/// Container labels, `key` being the label name, the value being the label value.
///
/// Experimental; the beginning of keys, which `.` and a name follow.
pub const CONTAINER_LABEL: &str = "container.label";

/// Container name used by container runtime.
///
/// Experimental.
pub const CONTAINER_NAME: &str = "container.name";

/// A description about the runtime which could include, for example details about the CRI/API version being used or other customizations.
///
/// Experimental.
pub const CONTAINER_RUNTIME_DESCRIPTION: &str = "container.runtime.description";

/// The container runtime managing this container.
///
/// Experimental.
pub const CONTAINER_RUNTIME_NAME: &str = "container.runtime.name";

/// The version of the runtime of this process, as returned by the runtime without modification.
///
/// Experimental.
pub const CONTAINER_RUNTIME_VERSION: &str = "container.runtime.version";

/// The logical CPU number \[0..n-1\]
///
/// Experimental.
pub const CPU_LOGICAL_NUMBER: &str = "cpu.logical_number";

/// The mode of the CPU
///
/// Experimental.
pub const CPU_MODE: &str = "cpu.mode";

/// Value of the garbage collector collection generation.
///
/// Experimental.
pub const CPYTHON_GC_GENERATION: &str = "cpython.gc.generation";

/// The name of the connection pool; unique within the instrumented application. In case the connection pool implementation doesn't provide a name, instrumentation SHOULD use a combination of parameters that would make the name unique, for example, combining attributes `server.address`, `server.port`, and `db.namespace`, formatted as `server.address:server.port/db.namespace`. Instrumentations that generate connection pool name following different patterns SHOULD document it.
///
/// Experimental.
pub const DB_CLIENT_CONNECTION_POOL_NAME: &str = "db.client.connection.pool.name";

/// The state of a connection in the pool
///
/// Experimental.
pub const DB_CLIENT_CONNECTION_STATE: &str = "db.client.connection.state";

/// The name of a collection (table, container) within the database.
///
/// Stable.
pub const DB_COLLECTION_NAME: &str = "db.collection.name";

/// The name of the database, fully qualified within the server address and port.
///
/// Stable.
pub const DB_NAMESPACE: &str = "db.namespace";

/// The number of queries included in a batch operation.
///
/// Stable.
pub const DB_OPERATION_BATCH_SIZE: &str = "db.operation.batch.size";

/// The name of the operation or command being executed.
///
/// Stable.
pub const DB_OPERATION_NAME: &str = "db.operation.name";

/// A database operation parameter, with `key` being the parameter name, and the attribute value being a string representation of the parameter value.
///
/// Experimental; the beginning of keys, which `.` and a name follow.
pub const DB_OPERATION_PARAMETER: &str = "db.operation.parameter";

/// A database query parameter, with `key` being the parameter name, and the attribute value being a string representation of the parameter value.
///
/// Experimental; the beginning of keys, which `.` and a name follow.
pub const DB_QUERY_PARAMETER: &str = "db.query.parameter";

/// Low cardinality summary of a database query.
///
/// Stable.
pub const DB_QUERY_SUMMARY: &str = "db.query.summary";

/// The database query being executed.
///
/// Stable.
pub const DB_QUERY_TEXT: &str = "db.query.text";

/// Number of rows returned by the operation.
///
/// Experimental.
pub const DB_RESPONSE_RETURNED_ROWS: &str = "db.response.returned_rows";

/// Database response status code.
///
/// Stable.
pub const DB_RESPONSE_STATUS_CODE: &str = "db.response.status_code";

/// The name of a stored procedure within the database.
///
/// Stable.
pub const DB_STORED_PROCEDURE_NAME: &str = "db.stored_procedure.name";

/// The database management system (DBMS) product as identified by the client instrumentation.
///
/// Stable.
pub const DB_SYSTEM_NAME: &str = "db.system.name";

/// Name of the [deployment environment](https://wikipedia.org/wiki/Deployment_environment) (aka deployment tier).
///
/// Stable.
pub const DEPLOYMENT_ENVIRONMENT_NAME: &str = "deployment.environment.name";

/// The id of the deployment.
///
/// Experimental.
pub const DEPLOYMENT_ID: &str = "deployment.id";

/// The name of the deployment.
///
/// Experimental.
pub const DEPLOYMENT_NAME: &str = "deployment.name";

/// The status of the deployment.
///
/// Experimental.
pub const DEPLOYMENT_STATUS: &str = "deployment.status";

/// Destination address - domain name if available without reverse DNS lookup; otherwise, IP address or Unix domain socket name.
///
/// Experimental.
pub const DESTINATION_ADDRESS: &str = "destination.address";

/// Destination port number
///
/// Experimental.
pub const DESTINATION_PORT: &str = "destination.port";

/// A unique identifier representing the device
///
/// Experimental.
pub const DEVICE_ID: &str = "device.id";

/// The name of the device manufacturer
///
/// Experimental.
pub const DEVICE_MANUFACTURER: &str = "device.manufacturer";

/// The model identifier for the device
///
/// Experimental.
pub const DEVICE_MODEL_IDENTIFIER: &str = "device.model.identifier";

/// The marketing name for the device model
///
/// Experimental.
pub const DEVICE_MODEL_NAME: &str = "device.model.name";

/// The disk IO operation direction.
///
/// Experimental.
pub const DISK_IO_DIRECTION: &str = "disk.io.direction";

/// The list of IPv4 or IPv6 addresses resolved during DNS lookup.
///
/// Experimental.
pub const DNS_ANSWERS: &str = "dns.answers";

/// The name being queried.
///
/// Experimental.
pub const DNS_QUESTION_NAME: &str = "dns.question.name";

/// Name of the garbage collector managed heap generation.
///
/// Stable.
pub const DOTNET_GC_HEAP_GENERATION: &str = "dotnet.gc.heap.generation";

/// Represents the human-readable identifier of the node/instance to which a request was routed.
///
/// Experimental.
pub const ELASTICSEARCH_NODE_NAME: &str = "elasticsearch.node.name";

/// Unique identifier of an end user in the system. It maybe a username, email address, or other identifier.
///
/// Experimental.
pub const ENDUSER_ID: &str = "enduser.id";

/// Pseudonymous identifier of an end user. This identifier should be a random value that is not directly linked or associated with the end user's actual identity.
///
/// Experimental.
pub const ENDUSER_PSEUDO_ID: &str = "enduser.pseudo.id";

/// Describes a class of error the operation ended with.
///
/// Stable.
pub const ERROR_TYPE: &str = "error.type";

/// The exception message.
///
/// Stable.
pub const EXCEPTION_MESSAGE: &str = "exception.message";

/// A stacktrace as a string in the natural representation for the language runtime. The representation is to be determined and documented by each language SIG.
///
/// Stable.
pub const EXCEPTION_STACKTRACE: &str = "exception.stacktrace";

/// The type of the exception (its fully-qualified class name, if applicable). The dynamic type of the exception should be preferred over the static type in languages that support it.
///
/// Stable.
pub const EXCEPTION_TYPE: &str = "exception.type";

/// A boolean that is true if the serverless function is executed for the first time (aka cold-start).
///
/// Experimental.
pub const FAAS_COLDSTART: &str = "faas.coldstart";

/// A string containing the schedule period as [Cron Expression](https://docs.oracle.com/cd/E12058_01/doc/doc.1014/e12030/cron_expressions.htm).
///
/// Experimental.
pub const FAAS_CRON: &str = "faas.cron";

/// The name of the source on which the triggering operation was performed. For example, in Cloud Storage or S3 corresponds to the bucket name, and in Cosmos DB to the database name.
///
/// Experimental.
pub const FAAS_DOCUMENT_COLLECTION: &str = "faas.document.collection";

/// The document name/table subjected to the operation. For example, in Cloud Storage or S3 is the name of the file, and in Cosmos DB the table name.
///
/// Experimental.
pub const FAAS_DOCUMENT_NAME: &str = "faas.document.name";

/// Describes the type of the operation that was performed on the data.
///
/// Experimental.
pub const FAAS_DOCUMENT_OPERATION: &str = "faas.document.operation";

/// A string containing the time when the data was accessed in the [ISO 8601](https://www.iso.org/iso-8601-date-and-time-format.html) format expressed in [UTC](https://www.w3.org/TR/NOTE-datetime).
///
/// Experimental.
pub const FAAS_DOCUMENT_TIME: &str = "faas.document.time";

/// The execution environment ID as a string, that will be potentially reused for other invocations to the same function/function version.
///
/// Experimental.
pub const FAAS_INSTANCE: &str = "faas.instance";

/// The invocation ID of the current function invocation.
///
/// Experimental.
pub const FAAS_INVOCATION_ID: &str = "faas.invocation_id";

/// The name of the invoked function.
///
/// Experimental.
pub const FAAS_INVOKED_NAME: &str = "faas.invoked_name";

/// The cloud provider of the invoked function.
///
/// Experimental.
pub const FAAS_INVOKED_PROVIDER: &str = "faas.invoked_provider";

/// The cloud region of the invoked function.
///
/// Experimental.
pub const FAAS_INVOKED_REGION: &str = "faas.invoked_region";

/// The amount of memory available to the serverless function converted to Bytes.
///
/// Experimental.
pub const FAAS_MAX_MEMORY: &str = "faas.max_memory";

/// The name of the single function that this runtime instance executes.
///
/// Experimental.
pub const FAAS_NAME: &str = "faas.name";

/// A string containing the function invocation time in the [ISO 8601](https://www.iso.org/iso-8601-date-and-time-format.html) format expressed in [UTC](https://www.w3.org/TR/NOTE-datetime).
///
/// Experimental.
pub const FAAS_TIME: &str = "faas.time";

/// Type of the trigger which caused this function invocation.
///
/// Experimental.
pub const FAAS_TRIGGER: &str = "faas.trigger";

/// The immutable version of the function being executed.
///
/// Experimental.
pub const FAAS_VERSION: &str = "faas.version";

/// The unique identifier for the flag evaluation context. For example, the targeting key.
///
/// Experimental.
pub const FEATURE_FLAG_CONTEXT_ID: &str = "feature_flag.context.id";

/// A message providing more detail about an error that occurred during feature flag evaluation in human-readable form.
///
/// Experimental.
pub const FEATURE_FLAG_ERROR_MESSAGE: &str = "feature_flag.error.message";

/// The lookup key of the feature flag.
///
/// Experimental.
pub const FEATURE_FLAG_KEY: &str = "feature_flag.key";

/// Identifies the feature flag provider.
///
/// Experimental.
pub const FEATURE_FLAG_PROVIDER_NAME: &str = "feature_flag.provider.name";

/// The reason code which shows how a feature flag value was determined.
///
/// Experimental.
pub const FEATURE_FLAG_RESULT_REASON: &str = "feature_flag.result.reason";

/// The evaluated value of the feature flag.
///
/// Experimental.
pub const FEATURE_FLAG_RESULT_VALUE: &str = "feature_flag.result.value";

/// A semantic identifier for an evaluated flag value.
///
/// Experimental.
pub const FEATURE_FLAG_RESULT_VARIANT: &str = "feature_flag.result.variant";

/// The identifier of the [flag set](https://openfeature.dev/specification/glossary/#flag-set) to which the feature flag belongs.
///
/// Experimental.
pub const FEATURE_FLAG_SET_ID: &str = "feature_flag.set.id";

/// The version of the ruleset used during the evaluation. This may be any stable value which uniquely identifies the ruleset.
///
/// Experimental.
pub const FEATURE_FLAG_VERSION: &str = "feature_flag.version";

/// Time when the file was last accessed, in ISO 8601 format.
///
/// Experimental.
pub const FILE_ACCESSED: &str = "file.accessed";

/// Array of file attributes.
///
/// Experimental.
pub const FILE_ATTRIBUTES: &str = "file.attributes";

/// Time when the file attributes or metadata was last changed, in ISO 8601 format.
///
/// Experimental.
pub const FILE_CHANGED: &str = "file.changed";

/// Time when the file was created, in ISO 8601 format.
///
/// Experimental.
pub const FILE_CREATED: &str = "file.created";

/// Directory where the file is located. It should include the drive letter, when appropriate.
///
/// Experimental.
pub const FILE_DIRECTORY: &str = "file.directory";

/// File extension, excluding the leading dot.
///
/// Experimental.
pub const FILE_EXTENSION: &str = "file.extension";

/// Name of the fork. A fork is additional data associated with a filesystem object.
///
/// Experimental.
pub const FILE_FORK_NAME: &str = "file.fork_name";

/// Primary Group ID (GID) of the file.
///
/// Experimental.
pub const FILE_GROUP_ID: &str = "file.group.id";

/// Primary group name of the file.
///
/// Experimental.
pub const FILE_GROUP_NAME: &str = "file.group.name";

/// Inode representing the file in the filesystem.
///
/// Experimental.
pub const FILE_INODE: &str = "file.inode";

/// The lock mechanism such as noted by [POSIX](https://pubs.opengroup.org/onlinepubs/9699919799/functions/fcntl.html)
///
/// Experimental.
pub const FILE_LOCK_MECHANISM: &str = "file.lock.mechanism";

/// Mode of lock or operation such as documented by [POSIX](https://pubs.opengroup.org/onlinepubs/9699919799/functions/fcntl.html)
///
/// Experimental.
pub const FILE_LOCK_MODE: &str = "file.lock.mode";

/// The lock type as represented by i.e. [POSIX](https://pubs.opengroup.org/onlinepubs/9699919799/functions/fcntl.html)'s l_type.
///
/// Experimental.
pub const FILE_LOCK_TYPE: &str = "file.lock.type";

/// Mode of the file in octal representation.
///
/// Experimental.
pub const FILE_MODE: &str = "file.mode";

/// Time when the file content was last modified, in ISO 8601 format.
///
/// Experimental.
pub const FILE_MODIFIED: &str = "file.modified";

/// Name of the file including the extension, without the directory.
///
/// Experimental.
pub const FILE_NAME: &str = "file.name";

/// The user ID (UID) or security identifier (SID) of the file owner.
///
/// Experimental.
pub const FILE_OWNER_ID: &str = "file.owner.id";

/// Username of the file owner.
///
/// Experimental.
pub const FILE_OWNER_NAME: &str = "file.owner.name";

/// Full path to the file, including the file name. It should include the drive letter, when appropriate.
///
/// Experimental.
pub const FILE_PATH: &str = "file.path";

/// File size in bytes.
///
/// Experimental.
pub const FILE_SIZE: &str = "file.size";

/// Path to the target of a symbolic link.
///
/// Experimental.
pub const FILE_SYMBOLIC_LINK_TARGET_PATH: &str = "file.symbolic_link.target_path";

/// The container within GCP where the AppHub application is defined.
///
/// Experimental.
pub const GCP_APPHUB_APPLICATION_CONTAINER: &str = "gcp.apphub.application.container";

/// The name of the application as configured in AppHub.
///
/// Experimental.
pub const GCP_APPHUB_APPLICATION_ID: &str = "gcp.apphub.application.id";

/// The GCP zone or region where the application is defined.
///
/// Experimental.
pub const GCP_APPHUB_APPLICATION_LOCATION: &str = "gcp.apphub.application.location";

/// Criticality of a service indicates its importance to the business.
///
/// Experimental.
pub const GCP_APPHUB_SERVICE_CRITICALITY_TYPE: &str = "gcp.apphub.service.criticality_type";

/// Environment of a service is the stage of a software lifecycle.
///
/// Experimental.
pub const GCP_APPHUB_SERVICE_ENVIRONMENT_TYPE: &str = "gcp.apphub.service.environment_type";

/// The name of the service as configured in AppHub.
///
/// Experimental.
pub const GCP_APPHUB_SERVICE_ID: &str = "gcp.apphub.service.id";

/// Criticality of a workload indicates its importance to the business.
///
/// Experimental.
pub const GCP_APPHUB_WORKLOAD_CRITICALITY_TYPE: &str = "gcp.apphub.workload.criticality_type";

/// Environment of a workload is the stage of a software lifecycle.
///
/// Experimental.
pub const GCP_APPHUB_WORKLOAD_ENVIRONMENT_TYPE: &str = "gcp.apphub.workload.environment_type";

/// The name of the workload as configured in AppHub.
///
/// Experimental.
pub const GCP_APPHUB_WORKLOAD_ID: &str = "gcp.apphub.workload.id";

/// The container within GCP where the AppHub destination application is defined.
///
/// Experimental.
pub const GCP_APPHUB_DESTINATION_APPLICATION_CONTAINER: &str = "gcp.apphub_destination.application.container";

/// The name of the destination application as configured in AppHub.
///
/// Experimental.
pub const GCP_APPHUB_DESTINATION_APPLICATION_ID: &str = "gcp.apphub_destination.application.id";

/// The GCP zone or region where the destination application is defined.
///
/// Experimental.
pub const GCP_APPHUB_DESTINATION_APPLICATION_LOCATION: &str = "gcp.apphub_destination.application.location";

/// Criticality of a destination workload indicates its importance to the business as specified in [AppHub type enum](https://cloud.google.com/app-hub/docs/reference/rest/v1/Attributes#type)
///
/// Experimental.
pub const GCP_APPHUB_DESTINATION_SERVICE_CRITICALITY_TYPE: &str = "gcp.apphub_destination.service.criticality_type";

/// Software lifecycle stage of a destination service as defined [AppHub environment type](https://cloud.google.com/app-hub/docs/reference/rest/v1/Attributes#type_1)
///
/// Experimental.
pub const GCP_APPHUB_DESTINATION_SERVICE_ENVIRONMENT_TYPE: &str = "gcp.apphub_destination.service.environment_type";

/// The name of the destination service as configured in AppHub.
///
/// Experimental.
pub const GCP_APPHUB_DESTINATION_SERVICE_ID: &str = "gcp.apphub_destination.service.id";

/// Criticality of a destination workload indicates its importance to the business as specified in [AppHub type enum](https://cloud.google.com/app-hub/docs/reference/rest/v1/Attributes#type)
///
/// Experimental.
pub const GCP_APPHUB_DESTINATION_WORKLOAD_CRITICALITY_TYPE: &str = "gcp.apphub_destination.workload.criticality_type";

/// Environment of a destination workload is the stage of a software lifecycle as provided in the [AppHub environment type](https://cloud.google.com/app-hub/docs/reference/rest/v1/Attributes#type_1)
///
/// Experimental.
pub const GCP_APPHUB_DESTINATION_WORKLOAD_ENVIRONMENT_TYPE: &str = "gcp.apphub_destination.workload.environment_type";

/// The name of the destination workload as configured in AppHub.
///
/// Experimental.
pub const GCP_APPHUB_DESTINATION_WORKLOAD_ID: &str = "gcp.apphub_destination.workload.id";

/// Identifies the Google Cloud service for which the official client library is intended.
///
/// Experimental.
pub const GCP_CLIENT_SERVICE: &str = "gcp.client.service";

/// The name of the Cloud Run [execution](https://cloud.google.com/run/docs/managing/job-executions) being run for the Job, as set by the [`CLOUD_RUN_EXECUTION`](https://cloud.google.com/run/docs/container-contract#jobs-env-vars) environment variable.
///
/// Experimental.
pub const GCP_CLOUD_RUN_JOB_EXECUTION: &str = "gcp.cloud_run.job.execution";

/// The index for a task within an execution as provided by the [`CLOUD_RUN_TASK_INDEX`](https://cloud.google.com/run/docs/container-contract#jobs-env-vars) environment variable.
///
/// Experimental.
pub const GCP_CLOUD_RUN_JOB_TASK_INDEX: &str = "gcp.cloud_run.job.task_index";

/// The hostname of a GCE instance. This is the full value of the default or [custom hostname](https://cloud.google.com/compute/docs/instances/custom-hostname-vm).
///
/// Experimental.
pub const GCP_GCE_INSTANCE_HOSTNAME: &str = "gcp.gce.instance.hostname";

/// GCE instance labels, `key` being the label name and the value being the label value.
///
/// Experimental; the beginning of keys, which `.` and a name follow.
pub const GCP_GCE_INSTANCE_LABELS: &str = "gcp.gce.instance.labels";

/// The instance name of a GCE instance. This is the value provided by `host.name`, the visible name of the instance in the Cloud Console UI, and the prefix for the default hostname of the instance as defined by the [default internal DNS name](https://cloud.google.com/compute/docs/internal-dns#instance-fully-qualified-domain-names).
///
/// Experimental.
pub const GCP_GCE_INSTANCE_NAME: &str = "gcp.gce.instance.name";

/// The name of the Instance Group Manager (IGM) that manages this VM, if any.
///
/// Experimental.
pub const GCP_GCE_INSTANCE_GROUP_MANAGER_NAME: &str = "gcp.gce.instance_group_manager.name";

/// The region of a **regional** Instance Group Manager (e.g., `us-central1`). Set this **only** when the IGM is regional.
///
/// Experimental.
pub const GCP_GCE_INSTANCE_GROUP_MANAGER_REGION: &str = "gcp.gce.instance_group_manager.region";

/// The zone of a **zonal** Instance Group Manager (e.g., `us-central1-a`). Set this **only** when the IGM is zonal.
///
/// Experimental.
pub const GCP_GCE_INSTANCE_GROUP_MANAGER_ZONE: &str = "gcp.gce.instance_group_manager.zone";

/// Two-letter code representing continent’s name.
///
/// Experimental.
pub const GEO_CONTINENT_CODE: &str = "geo.continent.code";

/// Two-letter ISO Country Code ([ISO 3166-1 alpha2](https://wikipedia.org/wiki/ISO_3166-1#Codes)).
///
/// Experimental.
pub const GEO_COUNTRY_ISO_CODE: &str = "geo.country.iso_code";

/// Locality name. Represents the name of a city, town, village, or similar populated place.
///
/// Experimental.
pub const GEO_LOCALITY_NAME: &str = "geo.locality.name";

/// Latitude of the geo location in [WGS84](https://wikipedia.org/wiki/World_Geodetic_System#WGS84).
///
/// Experimental.
pub const GEO_LOCATION_LAT: &str = "geo.location.lat";

/// Longitude of the geo location in [WGS84](https://wikipedia.org/wiki/World_Geodetic_System#WGS84).
///
/// Experimental.
pub const GEO_LOCATION_LON: &str = "geo.location.lon";

/// Postal code associated with the location. Values appropriate for this field may also be known as a postcode or ZIP code and will vary widely from country to country.
///
/// Experimental.
pub const GEO_POSTAL_CODE: &str = "geo.postal_code";

/// Region ISO code ([ISO 3166-2](https://wikipedia.org/wiki/ISO_3166-2)).
///
/// Experimental.
pub const GEO_REGION_ISO_CODE: &str = "geo.region.iso_code";

/// The detailed state of the CPU.
///
/// Experimental.
pub const GO_CPU_DETAILED_STATE: &str = "go.cpu.detailed_state";

/// The state of the CPU.
///
/// Experimental.
pub const GO_CPU_STATE: &str = "go.cpu.state";

/// The detailed type of memory.
///
/// Experimental.
pub const GO_MEMORY_DETAILED_TYPE: &str = "go.memory.detailed_type";

/// The type of memory.
///
/// Experimental.
pub const GO_MEMORY_TYPE: &str = "go.memory.type";

/// The GraphQL document being executed.
///
/// Experimental.
pub const GRAPHQL_DOCUMENT: &str = "graphql.document";

/// The name of the operation being executed.
///
/// Experimental.
pub const GRAPHQL_OPERATION_NAME: &str = "graphql.operation.name";

/// The type of the operation being executed.
///
/// Experimental.
pub const GRAPHQL_OPERATION_TYPE: &str = "graphql.operation.type";

/// Unique identifier for the application
///
/// Experimental.
pub const HEROKU_APP_ID: &str = "heroku.app.id";

/// Commit hash for the current release
///
/// Experimental.
pub const HEROKU_RELEASE_COMMIT: &str = "heroku.release.commit";

/// Time and date the release was created
///
/// Experimental.
pub const HEROKU_RELEASE_CREATION_TIMESTAMP: &str = "heroku.release.creation_timestamp";

/// The CPU architecture the host system is running on.
///
/// Experimental.
pub const HOST_ARCH: &str = "host.arch";

/// The amount of level 2 memory cache available to the processor (in Bytes).
///
/// Experimental.
pub const HOST_CPU_CACHE_L2_SIZE: &str = "host.cpu.cache.l2.size";

/// Family or generation of the CPU.
///
/// Experimental.
pub const HOST_CPU_FAMILY: &str = "host.cpu.family";

/// Model identifier. It provides more granular information about the CPU, distinguishing it from other CPUs within the same family.
///
/// Experimental.
pub const HOST_CPU_MODEL_ID: &str = "host.cpu.model.id";

/// Model designation of the processor.
///
/// Experimental.
pub const HOST_CPU_MODEL_NAME: &str = "host.cpu.model.name";

/// Stepping or core revisions.
///
/// Experimental.
pub const HOST_CPU_STEPPING: &str = "host.cpu.stepping";

/// Processor manufacturer identifier. A maximum 12-character string.
///
/// Experimental.
pub const HOST_CPU_VENDOR_ID: &str = "host.cpu.vendor.id";

/// Unique host ID. For Cloud, this must be the instance_id assigned by the cloud provider. For non-containerized systems, this should be the `machine-id`. See the table below for the sources to use to determine the `machine-id` based on operating system.
///
/// Experimental.
pub const HOST_ID: &str = "host.id";

/// VM image ID or host OS image ID. For Cloud, this value is from the provider.
///
/// Experimental.
pub const HOST_IMAGE_ID: &str = "host.image.id";

/// Name of the VM image or OS install the host was instantiated from.
///
/// Experimental.
pub const HOST_IMAGE_NAME: &str = "host.image.name";

/// The version string of the VM image or host OS as defined in [Version Attributes](/docs/resource/README.md#version-attributes).
///
/// Experimental.
pub const HOST_IMAGE_VERSION: &str = "host.image.version";

/// Available IP addresses of the host, excluding loopback interfaces.
///
/// Experimental.
pub const HOST_IP: &str = "host.ip";

/// Available MAC addresses of the host, excluding loopback interfaces.
///
/// Experimental.
pub const HOST_MAC: &str = "host.mac";

/// Name of the host. On Unix systems, it may contain what the hostname command returns, or the fully qualified hostname, or another name specified by the user.
///
/// Experimental.
pub const HOST_NAME: &str = "host.name";

/// Type of host. For Cloud, this must be the machine type.
///
/// Experimental.
pub const HOST_TYPE: &str = "host.type";

/// State of the HTTP connection in the HTTP connection pool.
///
/// Experimental.
pub const HTTP_CONNECTION_STATE: &str = "http.connection.state";

/// The size of the request payload body in bytes. This is the number of bytes transferred excluding headers and is often, but not always, present as the [Content-Length](https://www.rfc-editor.org/rfc/rfc9110.html#field.content-length) header. For requests using transport encoding, this should be the compressed size.
///
/// Experimental.
pub const HTTP_REQUEST_BODY_SIZE: &str = "http.request.body.size";

/// HTTP request headers, `key` being the normalized HTTP Header name (lowercase), the value being the header values.
///
/// Stable; the beginning of keys, which `.` and a name follow.
pub const HTTP_REQUEST_HEADER: &str = "http.request.header";

/// HTTP request method.
///
/// Stable.
pub const HTTP_REQUEST_METHOD: &str = "http.request.method";

/// Original HTTP method sent by the client in the request line.
///
/// Stable.
pub const HTTP_REQUEST_METHOD_ORIGINAL: &str = "http.request.method_original";

/// The ordinal number of request resending attempt (for any reason, including redirects).
///
/// Stable.
pub const HTTP_REQUEST_RESEND_COUNT: &str = "http.request.resend_count";

/// The total size of the request in bytes. This should be the total number of bytes sent over the wire, including the request line (HTTP/1.1), framing (HTTP/2 and HTTP/3), headers, and request body if any.
///
/// Experimental.
pub const HTTP_REQUEST_SIZE: &str = "http.request.size";

/// The size of the response payload body in bytes. This is the number of bytes transferred excluding headers and is often, but not always, present as the [Content-Length](https://www.rfc-editor.org/rfc/rfc9110.html#field.content-length) header. For requests using transport encoding, this should be the compressed size.
///
/// Experimental.
pub const HTTP_RESPONSE_BODY_SIZE: &str = "http.response.body.size";

/// HTTP response headers, `key` being the normalized HTTP Header name (lowercase), the value being the header values.
///
/// Stable; the beginning of keys, which `.` and a name follow.
pub const HTTP_RESPONSE_HEADER: &str = "http.response.header";

/// The total size of the response in bytes. This should be the total number of bytes sent over the wire, including the status line (HTTP/1.1), framing (HTTP/2 and HTTP/3), headers, and response body and trailers if any.
///
/// Experimental.
pub const HTTP_RESPONSE_SIZE: &str = "http.response.size";

/// [HTTP response status code](https://tools.ietf.org/html/rfc7231#section-6).
///
/// Stable.
pub const HTTP_RESPONSE_STATUS_CODE: &str = "http.response.status_code";

/// The matched route template for the request. This MUST be low-cardinality and include all static path segments, with dynamic path segments represented with placeholders.
///
/// Stable.
pub const HTTP_ROUTE: &str = "http.route";

/// Design capacity in Watts-hours or Ampere-hours
///
/// Experimental.
pub const HW_BATTERY_CAPACITY: &str = "hw.battery.capacity";

/// Battery [chemistry](https://schemas.dmtf.org/wbem/cim-html/2.31.0/CIM_Battery.html), e.g. Lithium-Ion, Nickel-Cadmium, etc.
///
/// Experimental.
pub const HW_BATTERY_CHEMISTRY: &str = "hw.battery.chemistry";

/// The current state of the battery
///
/// Experimental.
pub const HW_BATTERY_STATE: &str = "hw.battery.state";

/// BIOS version of the hardware component
///
/// Experimental.
pub const HW_BIOS_VERSION: &str = "hw.bios_version";

/// Driver version for the hardware component
///
/// Experimental.
pub const HW_DRIVER_VERSION: &str = "hw.driver_version";

/// Type of the enclosure (useful for modular systems)
///
/// Experimental.
pub const HW_ENCLOSURE_TYPE: &str = "hw.enclosure.type";

/// Firmware version of the hardware component
///
/// Experimental.
pub const HW_FIRMWARE_VERSION: &str = "hw.firmware_version";

/// Type of task the GPU is performing
///
/// Experimental.
pub const HW_GPU_TASK: &str = "hw.gpu.task";

/// An identifier for the hardware component, unique within the monitored host
///
/// Experimental.
pub const HW_ID: &str = "hw.id";

/// Type of limit for hardware components
///
/// Experimental.
pub const HW_LIMIT_TYPE: &str = "hw.limit_type";

/// RAID Level of the logical disk
///
/// Experimental.
pub const HW_LOGICAL_DISK_RAID_LEVEL: &str = "hw.logical_disk.raid_level";

/// State of the logical disk space usage
///
/// Experimental.
pub const HW_LOGICAL_DISK_STATE: &str = "hw.logical_disk.state";

/// Type of the memory module
///
/// Experimental.
pub const HW_MEMORY_TYPE: &str = "hw.memory.type";

/// Descriptive model name of the hardware component
///
/// Experimental.
pub const HW_MODEL: &str = "hw.model";

/// An easily-recognizable name for the hardware component
///
/// Experimental.
pub const HW_NAME: &str = "hw.name";

/// Logical addresses of the adapter (e.g. IP address, or WWPN)
///
/// Experimental.
pub const HW_NETWORK_LOGICAL_ADDRESSES: &str = "hw.network.logical_addresses";

/// Physical address of the adapter (e.g. MAC address, or WWNN)
///
/// Experimental.
pub const HW_NETWORK_PHYSICAL_ADDRESS: &str = "hw.network.physical_address";

/// Unique identifier of the parent component (typically the `hw.id` attribute of the enclosure, or disk controller)
///
/// Experimental.
pub const HW_PARENT: &str = "hw.parent";

/// [S.M.A.R.T.](https://wikipedia.org/wiki/S.M.A.R.T.) (Self-Monitoring, Analysis, and Reporting Technology) attribute of the physical disk
///
/// Experimental.
pub const HW_PHYSICAL_DISK_SMART_ATTRIBUTE: &str = "hw.physical_disk.smart_attribute";

/// State of the physical disk endurance utilization
///
/// Experimental.
pub const HW_PHYSICAL_DISK_STATE: &str = "hw.physical_disk.state";

/// Type of the physical disk
///
/// Experimental.
pub const HW_PHYSICAL_DISK_TYPE: &str = "hw.physical_disk.type";

/// Location of the sensor
///
/// Experimental.
pub const HW_SENSOR_LOCATION: &str = "hw.sensor_location";

/// Serial number of the hardware component
///
/// Experimental.
pub const HW_SERIAL_NUMBER: &str = "hw.serial_number";

/// The current state of the component
///
/// Experimental.
pub const HW_STATE: &str = "hw.state";

/// Type of tape drive operation
///
/// Experimental.
pub const HW_TAPE_DRIVE_OPERATION_TYPE: &str = "hw.tape_drive.operation_type";

/// Type of the component
///
/// Experimental.
pub const HW_TYPE: &str = "hw.type";

/// Vendor name of the hardware component
///
/// Experimental.
pub const HW_VENDOR: &str = "hw.vendor";

/// This attribute represents the state of the application.
///
/// Experimental.
pub const IOS_APP_STATE: &str = "ios.app.state";

/// Protocol version, as specified in the `jsonrpc` property of the request and its corresponding response.
///
/// Experimental.
pub const JSONRPC_PROTOCOL_VERSION: &str = "jsonrpc.protocol.version";

/// A string representation of the `id` property of the request and its corresponding response.
///
/// Experimental.
pub const JSONRPC_REQUEST_ID: &str = "jsonrpc.request.id";

/// Name of the buffer pool.
///
/// Experimental.
pub const JVM_BUFFER_POOL_NAME: &str = "jvm.buffer.pool.name";

/// Name of the garbage collector action.
///
/// Stable.
pub const JVM_GC_ACTION: &str = "jvm.gc.action";

/// Name of the garbage collector cause.
///
/// Experimental.
pub const JVM_GC_CAUSE: &str = "jvm.gc.cause";

/// Name of the garbage collector.
///
/// Stable.
pub const JVM_GC_NAME: &str = "jvm.gc.name";

/// Name of the memory pool.
///
/// Stable.
pub const JVM_MEMORY_POOL_NAME: &str = "jvm.memory.pool.name";

/// The type of memory.
///
/// Stable.
pub const JVM_MEMORY_TYPE: &str = "jvm.memory.type";

/// Whether the thread is daemon or not.
///
/// Stable.
pub const JVM_THREAD_DAEMON: &str = "jvm.thread.daemon";

/// State of the thread.
///
/// Stable.
pub const JVM_THREAD_STATE: &str = "jvm.thread.state";

/// The name of the cluster.
///
/// Stable.
pub const K8S_CLUSTER_NAME: &str = "k8s.cluster.name";

/// A pseudo-ID for the cluster, set to the UID of the `kube-system` namespace.
///
/// Stable.
pub const K8S_CLUSTER_UID: &str = "k8s.cluster.uid";

/// The type of file system component for ephemeral storage.
///
/// Experimental.
pub const K8S_CONTAINER_EPHEMERAL_STORAGE_FS_TYPE: &str = "k8s.container.ephemeral_storage.fs_type";

/// The name of the Container from Pod specification, must be unique within a Pod. Container runtime usually uses different globally unique name (`container.name`).
///
/// Stable.
pub const K8S_CONTAINER_NAME: &str = "k8s.container.name";

/// Number of times the container was restarted. This attribute can be used to identify a particular container (running or stopped) within a container spec.
///
/// Stable.
pub const K8S_CONTAINER_RESTART_COUNT: &str = "k8s.container.restart_count";

/// Last terminated reason of the Container.
///
/// Experimental.
pub const K8S_CONTAINER_STATUS_LAST_TERMINATED_REASON: &str = "k8s.container.status.last_terminated_reason";

/// The reason for the container state. Corresponds to the `reason` field of the: [K8s ContainerStateWaiting](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.34/#containerstatewaiting-v1-core) or [K8s ContainerStateTerminated](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.34/#containerstateterminated-v1-core)
///
/// Experimental.
pub const K8S_CONTAINER_STATUS_REASON: &str = "k8s.container.status.reason";

/// The state of the container. [K8s ContainerState](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.34/#containerstate-v1-core)
///
/// Experimental.
pub const K8S_CONTAINER_STATUS_STATE: &str = "k8s.container.status.state";

/// The cronjob annotation placed on the CronJob, the `key` being the annotation name, the value being the annotation value.
///
/// Stable; the beginning of keys, which `.` and a name follow.
pub const K8S_CRONJOB_ANNOTATION: &str = "k8s.cronjob.annotation";

/// The label placed on the CronJob, the `key` being the label name, the value being the label value.
///
/// Stable; the beginning of keys, which `.` and a name follow.
pub const K8S_CRONJOB_LABEL: &str = "k8s.cronjob.label";

/// The name of the CronJob.
///
/// Stable.
pub const K8S_CRONJOB_NAME: &str = "k8s.cronjob.name";

/// The UID of the CronJob.
///
/// Stable.
pub const K8S_CRONJOB_UID: &str = "k8s.cronjob.uid";

/// The annotation placed on the DaemonSet, the `key` being the annotation name, the value being the annotation value, even if the value is empty.
///
/// Stable; the beginning of keys, which `.` and a name follow.
pub const K8S_DAEMONSET_ANNOTATION: &str = "k8s.daemonset.annotation";

/// The label placed on the DaemonSet, the `key` being the label name, the value being the label value, even if the value is empty.
///
/// Stable; the beginning of keys, which `.` and a name follow.
pub const K8S_DAEMONSET_LABEL: &str = "k8s.daemonset.label";

/// The name of the DaemonSet.
///
/// Stable.
pub const K8S_DAEMONSET_NAME: &str = "k8s.daemonset.name";

/// The UID of the DaemonSet.
///
/// Stable.
pub const K8S_DAEMONSET_UID: &str = "k8s.daemonset.uid";

/// The annotation placed on the Deployment, the `key` being the annotation name, the value being the annotation value, even if the value is empty.
///
/// Stable; the beginning of keys, which `.` and a name follow.
pub const K8S_DEPLOYMENT_ANNOTATION: &str = "k8s.deployment.annotation";

/// The label placed on the Deployment, the `key` being the label name, the value being the label value, even if the value is empty.
///
/// Stable; the beginning of keys, which `.` and a name follow.
pub const K8S_DEPLOYMENT_LABEL: &str = "k8s.deployment.label";

/// The name of the Deployment.
///
/// Stable.
pub const K8S_DEPLOYMENT_NAME: &str = "k8s.deployment.name";

/// The UID of the Deployment.
///
/// Stable.
pub const K8S_DEPLOYMENT_UID: &str = "k8s.deployment.uid";

/// The type of metric source for the horizontal pod autoscaler.
///
/// Experimental.
pub const K8S_HPA_METRIC_TYPE: &str = "k8s.hpa.metric.type";

/// The name of the horizontal pod autoscaler.
///
/// Experimental.
pub const K8S_HPA_NAME: &str = "k8s.hpa.name";

/// The API version of the target resource to scale for the HorizontalPodAutoscaler.
///
/// Experimental.
pub const K8S_HPA_SCALETARGETREF_API_VERSION: &str = "k8s.hpa.scaletargetref.api_version";

/// The kind of the target resource to scale for the HorizontalPodAutoscaler.
///
/// Experimental.
pub const K8S_HPA_SCALETARGETREF_KIND: &str = "k8s.hpa.scaletargetref.kind";

/// The name of the target resource to scale for the HorizontalPodAutoscaler.
///
/// Experimental.
pub const K8S_HPA_SCALETARGETREF_NAME: &str = "k8s.hpa.scaletargetref.name";

/// The UID of the horizontal pod autoscaler.
///
/// Experimental.
pub const K8S_HPA_UID: &str = "k8s.hpa.uid";

/// The size (identifier) of the K8s huge page.
///
/// Experimental.
pub const K8S_HUGEPAGE_SIZE: &str = "k8s.hugepage.size";

/// The annotation placed on the Job, the `key` being the annotation name, the value being the annotation value, even if the value is empty.
///
/// Stable; the beginning of keys, which `.` and a name follow.
pub const K8S_JOB_ANNOTATION: &str = "k8s.job.annotation";

/// The label placed on the Job, the `key` being the label name, the value being the label value, even if the value is empty.
///
/// Stable; the beginning of keys, which `.` and a name follow.
pub const K8S_JOB_LABEL: &str = "k8s.job.label";

/// The name of the Job.
///
/// Stable.
pub const K8S_JOB_NAME: &str = "k8s.job.name";

/// The UID of the Job.
///
/// Stable.
pub const K8S_JOB_UID: &str = "k8s.job.uid";

/// The annotation placed on the Namespace, the `key` being the annotation name, the value being the annotation value, even if the value is empty.
///
/// Stable; the beginning of keys, which `.` and a name follow.
pub const K8S_NAMESPACE_ANNOTATION: &str = "k8s.namespace.annotation";

/// The label placed on the Namespace, the `key` being the label name, the value being the label value, even if the value is empty.
///
/// Stable; the beginning of keys, which `.` and a name follow.
pub const K8S_NAMESPACE_LABEL: &str = "k8s.namespace.label";

/// The name of the namespace that the pod is running in.
///
/// Stable.
pub const K8S_NAMESPACE_NAME: &str = "k8s.namespace.name";

/// The phase of the K8s namespace.
///
/// Experimental.
pub const K8S_NAMESPACE_PHASE: &str = "k8s.namespace.phase";

/// The annotation placed on the Node, the `key` being the annotation name, the value being the annotation value, even if the value is empty.
///
/// Stable; the beginning of keys, which `.` and a name follow.
pub const K8S_NODE_ANNOTATION: &str = "k8s.node.annotation";

/// The status of the condition, one of True, False, Unknown.
///
/// Experimental.
pub const K8S_NODE_CONDITION_STATUS: &str = "k8s.node.condition.status";

/// The condition type of a K8s Node.
///
/// Experimental.
pub const K8S_NODE_CONDITION_TYPE: &str = "k8s.node.condition.type";

/// The label placed on the Node, the `key` being the label name, the value being the label value, even if the value is empty.
///
/// Stable; the beginning of keys, which `.` and a name follow.
pub const K8S_NODE_LABEL: &str = "k8s.node.label";

/// The name of the Node.
///
/// Stable.
pub const K8S_NODE_NAME: &str = "k8s.node.name";

/// The name of the system container running on the K8s Node.
///
/// Experimental.
pub const K8S_NODE_SYSTEM_CONTAINER_NAME: &str = "k8s.node.system_container.name";

/// The UID of the Node.
///
/// Stable.
pub const K8S_NODE_UID: &str = "k8s.node.uid";

/// The annotation placed on the PersistentVolume, the `key` being the annotation name, the value being the annotation value, even if the value is empty.
///
/// Experimental; the beginning of keys, which `.` and a name follow.
pub const K8S_PERSISTENTVOLUME_ANNOTATION: &str = "k8s.persistentvolume.annotation";

/// The label placed on the PersistentVolume, the `key` being the label name, the value being the label value, even if the value is empty.
///
/// Experimental; the beginning of keys, which `.` and a name follow.
pub const K8S_PERSISTENTVOLUME_LABEL: &str = "k8s.persistentvolume.label";

/// The name of the PersistentVolume.
///
/// Experimental.
pub const K8S_PERSISTENTVOLUME_NAME: &str = "k8s.persistentvolume.name";

/// The reclaim policy of the PersistentVolume.
///
/// Experimental.
pub const K8S_PERSISTENTVOLUME_RECLAIM_POLICY: &str = "k8s.persistentvolume.reclaim_policy";

/// The phase of the PersistentVolume.
///
/// Experimental.
pub const K8S_PERSISTENTVOLUME_STATUS_PHASE: &str = "k8s.persistentvolume.status.phase";

/// The UID of the PersistentVolume.
///
/// Experimental.
pub const K8S_PERSISTENTVOLUME_UID: &str = "k8s.persistentvolume.uid";

/// The annotation placed on the PersistentVolumeClaim, the `key` being the annotation name, the value being the annotation value, even if the value is empty.
///
/// Experimental; the beginning of keys, which `.` and a name follow.
pub const K8S_PERSISTENTVOLUMECLAIM_ANNOTATION: &str = "k8s.persistentvolumeclaim.annotation";

/// The label placed on the PersistentVolumeClaim, the `key` being the label name, the value being the label value, even if the value is empty.
///
/// Experimental; the beginning of keys, which `.` and a name follow.
pub const K8S_PERSISTENTVOLUMECLAIM_LABEL: &str = "k8s.persistentvolumeclaim.label";

/// The name of the PersistentVolumeClaim.
///
/// Experimental.
pub const K8S_PERSISTENTVOLUMECLAIM_NAME: &str = "k8s.persistentvolumeclaim.name";

/// The phase of the PersistentVolumeClaim.
///
/// Experimental.
pub const K8S_PERSISTENTVOLUMECLAIM_STATUS_PHASE: &str = "k8s.persistentvolumeclaim.status.phase";

/// The UID of the PersistentVolumeClaim.
///
/// Experimental.
pub const K8S_PERSISTENTVOLUMECLAIM_UID: &str = "k8s.persistentvolumeclaim.uid";

/// The annotation placed on the Pod, the `key` being the annotation name, the value being the annotation value.
///
/// Stable; the beginning of keys, which `.` and a name follow.
pub const K8S_POD_ANNOTATION: &str = "k8s.pod.annotation";

/// Specifies the hostname of the Pod.
///
/// Stable.
pub const K8S_POD_HOSTNAME: &str = "k8s.pod.hostname";

/// IP address allocated to the Pod.
///
/// Stable.
pub const K8S_POD_IP: &str = "k8s.pod.ip";

/// The label placed on the Pod, the `key` being the label name, the value being the label value.
///
/// Stable; the beginning of keys, which `.` and a name follow.
pub const K8S_POD_LABEL: &str = "k8s.pod.label";

/// The name of the Pod.
///
/// Stable.
pub const K8S_POD_NAME: &str = "k8s.pod.name";

/// The start timestamp of the Pod.
///
/// Stable.
pub const K8S_POD_START_TIME: &str = "k8s.pod.start_time";

/// The phase for the pod. Corresponds to the `phase` field of the: [K8s PodStatus](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.33/#podstatus-v1-core)
///
/// Experimental.
pub const K8S_POD_STATUS_PHASE: &str = "k8s.pod.status.phase";

/// The reason for the pod state. Corresponds to the `reason` field of the: [K8s PodStatus](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.33/#podstatus-v1-core)
///
/// Experimental.
pub const K8S_POD_STATUS_REASON: &str = "k8s.pod.status.reason";

/// The UID of the Pod.
///
/// Stable.
pub const K8S_POD_UID: &str = "k8s.pod.uid";

/// The annotation placed on the ReplicaSet, the `key` being the annotation name, the value being the annotation value, even if the value is empty.
///
/// Stable; the beginning of keys, which `.` and a name follow.
pub const K8S_REPLICASET_ANNOTATION: &str = "k8s.replicaset.annotation";

/// The label placed on the ReplicaSet, the `key` being the label name, the value being the label value, even if the value is empty.
///
/// Stable; the beginning of keys, which `.` and a name follow.
pub const K8S_REPLICASET_LABEL: &str = "k8s.replicaset.label";

/// The name of the ReplicaSet.
///
/// Stable.
pub const K8S_REPLICASET_NAME: &str = "k8s.replicaset.name";

/// The UID of the ReplicaSet.
///
/// Stable.
pub const K8S_REPLICASET_UID: &str = "k8s.replicaset.uid";

/// The name of the replication controller.
///
/// Experimental.
pub const K8S_REPLICATIONCONTROLLER_NAME: &str = "k8s.replicationcontroller.name";

/// The UID of the replication controller.
///
/// Experimental.
pub const K8S_REPLICATIONCONTROLLER_UID: &str = "k8s.replicationcontroller.uid";

/// The name of the resource quota.
///
/// Experimental.
pub const K8S_RESOURCEQUOTA_NAME: &str = "k8s.resourcequota.name";

/// The name of the K8s resource a resource quota defines.
///
/// Experimental.
pub const K8S_RESOURCEQUOTA_RESOURCE_NAME: &str = "k8s.resourcequota.resource_name";

/// The UID of the resource quota.
///
/// Experimental.
pub const K8S_RESOURCEQUOTA_UID: &str = "k8s.resourcequota.uid";

/// The annotation placed on the Service, the `key` being the annotation name, the value being the annotation value, even if the value is empty.
///
/// Experimental; the beginning of keys, which `.` and a name follow.
pub const K8S_SERVICE_ANNOTATION: &str = "k8s.service.annotation";

/// The address type of the service endpoint.
///
/// Experimental.
pub const K8S_SERVICE_ENDPOINT_ADDRESS_TYPE: &str = "k8s.service.endpoint.address_type";

/// The condition of the service endpoint.
///
/// Experimental.
pub const K8S_SERVICE_ENDPOINT_CONDITION: &str = "k8s.service.endpoint.condition";

/// The zone of the service endpoint.
///
/// Experimental.
pub const K8S_SERVICE_ENDPOINT_ZONE: &str = "k8s.service.endpoint.zone";

/// The label placed on the Service, the `key` being the label name, the value being the label value, even if the value is empty.
///
/// Experimental; the beginning of keys, which `.` and a name follow.
pub const K8S_SERVICE_LABEL: &str = "k8s.service.label";

/// The name of the Service.
///
/// Experimental.
pub const K8S_SERVICE_NAME: &str = "k8s.service.name";

/// Whether the Service publishes not-ready endpoints.
///
/// Experimental.
pub const K8S_SERVICE_PUBLISH_NOT_READY_ADDRESSES: &str = "k8s.service.publish_not_ready_addresses";

/// The selector key-value pair placed on the Service, the `key` being the selector key, the value being the selector value.
///
/// Experimental; the beginning of keys, which `.` and a name follow.
pub const K8S_SERVICE_SELECTOR: &str = "k8s.service.selector";

/// The traffic distribution policy for the Service.
///
/// Experimental.
pub const K8S_SERVICE_TRAFFIC_DISTRIBUTION: &str = "k8s.service.traffic_distribution";

/// The type of the Kubernetes Service.
///
/// Experimental.
pub const K8S_SERVICE_TYPE: &str = "k8s.service.type";

/// The UID of the Service.
///
/// Experimental.
pub const K8S_SERVICE_UID: &str = "k8s.service.uid";

/// The annotation placed on the StatefulSet, the `key` being the annotation name, the value being the annotation value, even if the value is empty.
///
/// Stable; the beginning of keys, which `.` and a name follow.
pub const K8S_STATEFULSET_ANNOTATION: &str = "k8s.statefulset.annotation";

/// The label placed on the StatefulSet, the `key` being the label name, the value being the label value, even if the value is empty.
///
/// Stable; the beginning of keys, which `.` and a name follow.
pub const K8S_STATEFULSET_LABEL: &str = "k8s.statefulset.label";

/// The name of the StatefulSet.
///
/// Stable.
pub const K8S_STATEFULSET_NAME: &str = "k8s.statefulset.name";

/// The UID of the StatefulSet.
///
/// Stable.
pub const K8S_STATEFULSET_UID: &str = "k8s.statefulset.uid";

/// The name of K8s [StorageClass](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.34/#storageclass-v1-storage-k8s-io) object.
///
/// Experimental.
pub const K8S_STORAGECLASS_NAME: &str = "k8s.storageclass.name";

/// The name of the K8s volume.
///
/// Experimental.
pub const K8S_VOLUME_NAME: &str = "k8s.volume.name";

/// The type of the K8s volume.
///
/// Experimental.
pub const K8S_VOLUME_TYPE: &str = "k8s.volume.type";

/// The basename of the file.
///
/// Experimental.
pub const LOG_FILE_NAME: &str = "log.file.name";

/// The basename of the file, with symlinks resolved.
///
/// Experimental.
pub const LOG_FILE_NAME_RESOLVED: &str = "log.file.name_resolved";

/// The full path to the file.
///
/// Experimental.
pub const LOG_FILE_PATH: &str = "log.file.path";

/// The full path to the file, with symlinks resolved.
///
/// Experimental.
pub const LOG_FILE_PATH_RESOLVED: &str = "log.file.path_resolved";

/// The stream associated with the log. See below for a list of well-known values.
///
/// Experimental.
pub const LOG_IOSTREAM: &str = "log.iostream";

/// The complete original Log Record.
///
/// Experimental.
pub const LOG_RECORD_ORIGINAL: &str = "log.record.original";

/// A unique identifier for the Log Record.
///
/// Experimental.
pub const LOG_RECORD_UID: &str = "log.record.uid";

/// Name of the logical partition that hosts a systems with a mainframe operating system.
///
/// Experimental.
pub const MAINFRAME_LPAR_NAME: &str = "mainframe.lpar.name";

/// The number of messages sent, received, or processed in the scope of the batching operation.
///
/// Experimental.
pub const MESSAGING_BATCH_MESSAGE_COUNT: &str = "messaging.batch.message_count";

/// A unique identifier for the client that consumes or produces a message.
///
/// Experimental.
pub const MESSAGING_CLIENT_ID: &str = "messaging.client.id";

/// The name of the consumer group with which a consumer is associated.
///
/// Experimental.
pub const MESSAGING_CONSUMER_GROUP_NAME: &str = "messaging.consumer.group.name";

/// A boolean that is true if the message destination is anonymous (could be unnamed or have auto-generated name).
///
/// Experimental.
pub const MESSAGING_DESTINATION_ANONYMOUS: &str = "messaging.destination.anonymous";

/// The message destination name
///
/// Experimental.
pub const MESSAGING_DESTINATION_NAME: &str = "messaging.destination.name";

/// The identifier of the partition messages are sent to or received from, unique within the `messaging.destination.name`.
///
/// Experimental.
pub const MESSAGING_DESTINATION_PARTITION_ID: &str = "messaging.destination.partition.id";

/// The name of the destination subscription from which a message is consumed.
///
/// Experimental.
pub const MESSAGING_DESTINATION_SUBSCRIPTION_NAME: &str = "messaging.destination.subscription.name";

/// Low cardinality representation of the messaging destination name
///
/// Experimental.
pub const MESSAGING_DESTINATION_TEMPLATE: &str = "messaging.destination.template";

/// A boolean that is true if the message destination is temporary and might not exist anymore after messages are processed.
///
/// Experimental.
pub const MESSAGING_DESTINATION_TEMPORARY: &str = "messaging.destination.temporary";

/// The UTC epoch seconds at which the message has been accepted and stored in the entity.
///
/// Experimental.
pub const MESSAGING_EVENTHUBS_MESSAGE_ENQUEUED_TIME: &str = "messaging.eventhubs.message.enqueued_time";

/// The ack deadline in seconds set for the modify ack deadline request.
///
/// Experimental.
pub const MESSAGING_GCP_PUBSUB_MESSAGE_ACK_DEADLINE: &str = "messaging.gcp_pubsub.message.ack_deadline";

/// The ack id for a given message.
///
/// Experimental.
pub const MESSAGING_GCP_PUBSUB_MESSAGE_ACK_ID: &str = "messaging.gcp_pubsub.message.ack_id";

/// The delivery attempt for a given message.
///
/// Experimental.
pub const MESSAGING_GCP_PUBSUB_MESSAGE_DELIVERY_ATTEMPT: &str = "messaging.gcp_pubsub.message.delivery_attempt";

/// The ordering key for a given message. If the attribute is not present, the message does not have an ordering key.
///
/// Experimental.
pub const MESSAGING_GCP_PUBSUB_MESSAGE_ORDERING_KEY: &str = "messaging.gcp_pubsub.message.ordering_key";

/// Message keys in Kafka are used for grouping alike messages to ensure they're processed on the same partition. They differ from `messaging.message.id` in that they're not unique. If the key is `null`, the attribute MUST NOT be set.
///
/// Experimental.
pub const MESSAGING_KAFKA_MESSAGE_KEY: &str = "messaging.kafka.message.key";

/// A boolean that is true if the message is a tombstone.
///
/// Experimental.
pub const MESSAGING_KAFKA_MESSAGE_TOMBSTONE: &str = "messaging.kafka.message.tombstone";

/// The offset of a record in the corresponding Kafka partition.
///
/// Experimental.
pub const MESSAGING_KAFKA_OFFSET: &str = "messaging.kafka.offset";

/// The size of the message body in bytes.
///
/// Experimental.
pub const MESSAGING_MESSAGE_BODY_SIZE: &str = "messaging.message.body.size";

/// The conversation ID identifying the conversation to which the message belongs, represented as a string. Sometimes called "Correlation ID".
///
/// Experimental.
pub const MESSAGING_MESSAGE_CONVERSATION_ID: &str = "messaging.message.conversation_id";

/// The size of the message body and metadata in bytes.
///
/// Experimental.
pub const MESSAGING_MESSAGE_ENVELOPE_SIZE: &str = "messaging.message.envelope.size";

/// A value used by the messaging system as an identifier for the message, represented as a string.
///
/// Experimental.
pub const MESSAGING_MESSAGE_ID: &str = "messaging.message.id";

/// The system-specific name of the messaging operation.
///
/// Experimental.
pub const MESSAGING_OPERATION_NAME: &str = "messaging.operation.name";

/// A string identifying the type of the messaging operation.
///
/// Experimental.
pub const MESSAGING_OPERATION_TYPE: &str = "messaging.operation.type";

/// RabbitMQ message routing key.
///
/// Experimental.
pub const MESSAGING_RABBITMQ_DESTINATION_ROUTING_KEY: &str = "messaging.rabbitmq.destination.routing_key";

/// RabbitMQ message delivery tag
///
/// Experimental.
pub const MESSAGING_RABBITMQ_MESSAGE_DELIVERY_TAG: &str = "messaging.rabbitmq.message.delivery_tag";

/// Model of message consumption. This only applies to consumer spans.
///
/// Experimental.
pub const MESSAGING_ROCKETMQ_CONSUMPTION_MODEL: &str = "messaging.rocketmq.consumption_model";

/// The delay time level for delay message, which determines the message delay time.
///
/// Experimental.
pub const MESSAGING_ROCKETMQ_MESSAGE_DELAY_TIME_LEVEL: &str = "messaging.rocketmq.message.delay_time_level";

/// The timestamp in milliseconds that the delay message is expected to be delivered to consumer.
///
/// Experimental.
pub const MESSAGING_ROCKETMQ_MESSAGE_DELIVERY_TIMESTAMP: &str = "messaging.rocketmq.message.delivery_timestamp";

/// It is essential for FIFO message. Messages that belong to the same message group are always processed one by one within the same consumer group.
///
/// Experimental.
pub const MESSAGING_ROCKETMQ_MESSAGE_GROUP: &str = "messaging.rocketmq.message.group";

/// Key(s) of message, another way to mark message besides message id.
///
/// Experimental.
pub const MESSAGING_ROCKETMQ_MESSAGE_KEYS: &str = "messaging.rocketmq.message.keys";

/// The secondary classifier of message besides topic.
///
/// Experimental.
pub const MESSAGING_ROCKETMQ_MESSAGE_TAG: &str = "messaging.rocketmq.message.tag";

/// Type of message.
///
/// Experimental.
pub const MESSAGING_ROCKETMQ_MESSAGE_TYPE: &str = "messaging.rocketmq.message.type";

/// Namespace of RocketMQ resources, resources in different namespaces are individual.
///
/// Experimental.
pub const MESSAGING_ROCKETMQ_NAMESPACE: &str = "messaging.rocketmq.namespace";

/// Describes the [settlement type](https://learn.microsoft.com/azure/service-bus-messaging/message-transfers-locks-settlement#peeklock).
///
/// Experimental.
pub const MESSAGING_SERVICEBUS_DISPOSITION_STATUS: &str = "messaging.servicebus.disposition_status";

/// Number of deliveries that have been attempted for this message.
///
/// Experimental.
pub const MESSAGING_SERVICEBUS_MESSAGE_DELIVERY_COUNT: &str = "messaging.servicebus.message.delivery_count";

/// The UTC epoch seconds at which the message has been accepted and stored in the entity.
///
/// Experimental.
pub const MESSAGING_SERVICEBUS_MESSAGE_ENQUEUED_TIME: &str = "messaging.servicebus.message.enqueued_time";

/// The messaging system as identified by the client instrumentation.
///
/// Experimental.
pub const MESSAGING_SYSTEM: &str = "messaging.system";

/// The ISO 3166-1 alpha-2 2-character country code associated with the mobile carrier network.
///
/// Experimental.
pub const NETWORK_CARRIER_ICC: &str = "network.carrier.icc";

/// The mobile carrier country code.
///
/// Experimental.
pub const NETWORK_CARRIER_MCC: &str = "network.carrier.mcc";

/// The mobile carrier network code.
///
/// Experimental.
pub const NETWORK_CARRIER_MNC: &str = "network.carrier.mnc";

/// The name of the mobile carrier.
///
/// Experimental.
pub const NETWORK_CARRIER_NAME: &str = "network.carrier.name";

/// The state of network connection
///
/// Experimental.
pub const NETWORK_CONNECTION_STATE: &str = "network.connection.state";

/// This describes more details regarding the connection.type. It may be the type of cell technology connection, but it could be used for describing details about a wifi connection.
///
/// Experimental.
pub const NETWORK_CONNECTION_SUBTYPE: &str = "network.connection.subtype";

/// The internet connection type.
///
/// Experimental.
pub const NETWORK_CONNECTION_TYPE: &str = "network.connection.type";

/// The network interface name.
///
/// Experimental.
pub const NETWORK_INTERFACE_NAME: &str = "network.interface.name";

/// The network IO operation direction.
///
/// Experimental.
pub const NETWORK_IO_DIRECTION: &str = "network.io.direction";

/// Local address of the network connection - IP address or Unix domain socket name.
///
/// Stable.
pub const NETWORK_LOCAL_ADDRESS: &str = "network.local.address";

/// Local port number of the network connection.
///
/// Stable.
pub const NETWORK_LOCAL_PORT: &str = "network.local.port";

/// Peer address of the network connection - IP address or Unix domain socket name.
///
/// Stable.
pub const NETWORK_PEER_ADDRESS: &str = "network.peer.address";

/// Peer port number of the network connection.
///
/// Stable.
pub const NETWORK_PEER_PORT: &str = "network.peer.port";

/// [OSI application layer](https://wikipedia.org/wiki/Application_layer) or non-OSI equivalent.
///
/// Stable.
pub const NETWORK_PROTOCOL_NAME: &str = "network.protocol.name";

/// The actual version of the protocol used for network communication.
///
/// Stable.
pub const NETWORK_PROTOCOL_VERSION: &str = "network.protocol.version";

/// [OSI transport layer](https://wikipedia.org/wiki/Transport_layer) or [inter-process communication method](https://wikipedia.org/wiki/Inter-process_communication).
///
/// Stable.
pub const NETWORK_TRANSPORT: &str = "network.transport";

/// [OSI network layer](https://wikipedia.org/wiki/Network_layer) or non-OSI equivalent.
///
/// Stable.
pub const NETWORK_TYPE: &str = "network.type";

/// NFSv4+ operation name.
///
/// Experimental.
pub const NFS_OPERATION_NAME: &str = "nfs.operation.name";

/// Linux: one of "hit" (NFSD_STATS_RC_HITS), "miss" (NFSD_STATS_RC_MISSES), or "nocache" (NFSD_STATS_RC_NOCACHE -- uncacheable)
///
/// Experimental.
pub const NFS_SERVER_REPCACHE_STATUS: &str = "nfs.server.repcache.status";

/// The state of event loop time.
///
/// Experimental.
pub const NODEJS_EVENTLOOP_STATE: &str = "nodejs.eventloop.state";

/// The digest of the OCI image manifest. For container images specifically is the digest by which the container image is known.
///
/// Experimental.
pub const OCI_MANIFEST_DIGEST: &str = "oci.manifest.digest";

/// ONC/Sun RPC procedure name.
///
/// Experimental.
pub const ONC_RPC_PROCEDURE_NAME: &str = "onc_rpc.procedure.name";

/// ONC/Sun RPC procedure number.
///
/// Experimental.
pub const ONC_RPC_PROCEDURE_NUMBER: &str = "onc_rpc.procedure.number";

/// ONC/Sun RPC program name.
///
/// Experimental.
pub const ONC_RPC_PROGRAM_NAME: &str = "onc_rpc.program.name";

/// ONC/Sun RPC program version.
///
/// Experimental.
pub const ONC_RPC_VERSION: &str = "onc_rpc.version";

/// The name of the cluster quota.
///
/// Experimental.
pub const OPENSHIFT_CLUSTERQUOTA_NAME: &str = "openshift.clusterquota.name";

/// The UID of the cluster quota.
///
/// Experimental.
pub const OPENSHIFT_CLUSTERQUOTA_UID: &str = "openshift.clusterquota.uid";

/// Parent-child Reference type
///
/// Experimental.
pub const OPENTRACING_REF_TYPE: &str = "opentracing.ref_type";

/// The database domain associated with the connection.
///
/// Experimental.
pub const ORACLE_DB_DOMAIN: &str = "oracle.db.domain";

/// The instance name associated with the connection in an Oracle Real Application Clusters environment.
///
/// Experimental.
pub const ORACLE_DB_INSTANCE_NAME: &str = "oracle.db.instance.name";

/// The database name associated with the connection.
///
/// Experimental.
pub const ORACLE_DB_NAME: &str = "oracle.db.name";

/// The pluggable database (PDB) name associated with the connection.
///
/// Experimental.
pub const ORACLE_DB_PDB: &str = "oracle.db.pdb";

/// The service name currently associated with the database connection.
///
/// Experimental.
pub const ORACLE_DB_SERVICE: &str = "oracle.db.service";

/// The OCI realm identifier that indicates the isolated partition in which the tenancy and its resources reside.
///
/// Experimental.
pub const ORACLE_CLOUD_REALM: &str = "oracle_cloud.realm";

/// Unique identifier for a particular build or compilation of the operating system.
///
/// Experimental.
pub const OS_BUILD_ID: &str = "os.build_id";

/// Human readable (not intended to be parsed) OS version information, like e.g. reported by `ver` or `lsb_release -a` commands.
///
/// Experimental.
pub const OS_DESCRIPTION: &str = "os.description";

/// Human readable operating system name.
///
/// Experimental.
pub const OS_NAME: &str = "os.name";

/// The operating system type.
///
/// Experimental.
pub const OS_TYPE: &str = "os.type";

/// The version string of the operating system as defined in [Version Attributes](/docs/resource/README.md#version-attributes).
///
/// Experimental.
pub const OS_VERSION: &str = "os.version";

/// A name uniquely identifying the instance of the OpenTelemetry component within its containing SDK instance.
///
/// Experimental.
pub const OTEL_COMPONENT_NAME: &str = "otel.component.name";

/// A name identifying the type of the OpenTelemetry component.
///
/// Experimental.
pub const OTEL_COMPONENT_TYPE: &str = "otel.component.type";

/// Identifies the class / type of event.
///
/// Stable.
pub const OTEL_EVENT_NAME: &str = "otel.event.name";

/// The name of the instrumentation scope - (`InstrumentationScope.Name` in OTLP).
///
/// Stable.
pub const OTEL_SCOPE_NAME: &str = "otel.scope.name";

/// The schema URL of the instrumentation scope.
///
/// Experimental.
pub const OTEL_SCOPE_SCHEMA_URL: &str = "otel.scope.schema_url";

/// The version of the instrumentation scope - (`InstrumentationScope.Version` in OTLP).
///
/// Stable.
pub const OTEL_SCOPE_VERSION: &str = "otel.scope.version";

/// Determines whether the span has a parent span, and if so, [whether it is a remote parent](https://opentelemetry.io/docs/specs/otel/trace/api/#isremote)
///
/// Experimental.
pub const OTEL_SPAN_PARENT_ORIGIN: &str = "otel.span.parent.origin";

/// The result value of the sampler for this span
///
/// Experimental.
pub const OTEL_SPAN_SAMPLING_RESULT: &str = "otel.span.sampling_result";

/// Name of the code, either "OK" or "ERROR". MUST NOT be set if the status code is UNSET.
///
/// Stable.
pub const OTEL_STATUS_CODE: &str = "otel.status_code";

/// Description of the Status if it has a value, otherwise not set.
///
/// Stable.
pub const OTEL_STATUS_DESCRIPTION: &str = "otel.status_description";

/// Provides an indication that multiple symbols map to this location's address, for example due to identical code folding by the linker. In that case the line information represents one of the multiple symbols. This field must be recomputed when the symbolization state of the profile changes.
///
/// Experimental.
pub const PPROF_LOCATION_IS_FOLDED: &str = "pprof.location.is_folded";

/// Indicates that there are filenames related to this mapping.
///
/// Experimental.
pub const PPROF_MAPPING_HAS_FILENAMES: &str = "pprof.mapping.has_filenames";

/// Indicates that there are functions related to this mapping.
///
/// Experimental.
pub const PPROF_MAPPING_HAS_FUNCTIONS: &str = "pprof.mapping.has_functions";

/// Indicates that there are inline frames related to this mapping.
///
/// Experimental.
pub const PPROF_MAPPING_HAS_INLINE_FRAMES: &str = "pprof.mapping.has_inline_frames";

/// Indicates that there are line numbers related to this mapping.
///
/// Experimental.
pub const PPROF_MAPPING_HAS_LINE_NUMBERS: &str = "pprof.mapping.has_line_numbers";

/// Free-form text associated with the profile. This field should not be used to store any machine-readable information, it is only for human-friendly content.
///
/// Experimental.
pub const PPROF_PROFILE_COMMENT: &str = "pprof.profile.comment";

/// Documentation link for this profile type.
///
/// Experimental.
pub const PPROF_PROFILE_DOC_URL: &str = "pprof.profile.doc_url";

/// Frames with Function.function_name fully matching the regexp will be dropped from the samples, along with their successors.
///
/// Experimental.
pub const PPROF_PROFILE_DROP_FRAMES: &str = "pprof.profile.drop_frames";

/// Frames with Function.function_name fully matching the regexp will be kept, even if it matches drop_frames.
///
/// Experimental.
pub const PPROF_PROFILE_KEEP_FRAMES: &str = "pprof.profile.keep_frames";

/// Records the pprof's default_sample_type in the original profile. Not set if the default sample type was missing.
///
/// Experimental.
pub const PPROF_SCOPE_DEFAULT_SAMPLE_TYPE: &str = "pprof.scope.default_sample_type";

/// Records the indexes of the sample types in the original profile.
///
/// Experimental.
pub const PPROF_SCOPE_SAMPLE_TYPE_ORDER: &str = "pprof.scope.sample_type_order";

/// Length of the process.command_args array
///
/// Experimental.
pub const PROCESS_ARGS_COUNT: &str = "process.args_count";

/// The command used to launch the process (i.e. the command name). On Linux based systems, can be set to the zeroth string in `proc/[pid]/cmdline`. On Windows, can be set to the first parameter extracted from `GetCommandLineW`.
///
/// Experimental.
pub const PROCESS_COMMAND: &str = "process.command";

/// All the command arguments (including the command/executable itself) as received by the process. On Linux-based systems (and some other Unixoid systems supporting procfs), can be set according to the list of null-delimited strings extracted from `proc/[pid]/cmdline`. For libc-based executables, this would be the full argv vector passed to `main`. SHOULD NOT be collected by default unless there is sanitization that excludes sensitive data.
///
/// Experimental.
pub const PROCESS_COMMAND_ARGS: &str = "process.command_args";

/// The full command used to launch the process as a single string representing the full command. On Windows, can be set to the result of `GetCommandLineW`. Do not set this if you have to assemble it just for monitoring; use `process.command_args` instead. SHOULD NOT be collected by default unless there is sanitization that excludes sensitive data.
///
/// Experimental.
pub const PROCESS_COMMAND_LINE: &str = "process.command_line";

/// Specifies whether the context switches for this data point were voluntary or involuntary.
///
/// Experimental.
pub const PROCESS_CONTEXT_SWITCH_TYPE: &str = "process.context_switch.type";

/// The date and time the process was created, in ISO 8601 format.
///
/// Experimental.
pub const PROCESS_CREATION_TIME: &str = "process.creation.time";

/// Process environment variables, `key` being the environment variable name, the value being the environment variable value.
///
/// Experimental; the beginning of keys, which `.` and a name follow.
pub const PROCESS_ENVIRONMENT_VARIABLE: &str = "process.environment_variable";

/// The GNU build ID as found in the `.note.gnu.build-id` ELF section (hex string).
///
/// Experimental.
pub const PROCESS_EXECUTABLE_BUILD_ID_GNU: &str = "process.executable.build_id.gnu";

/// The Go build ID as retrieved by `go tool buildid <go executable>`.
///
/// Experimental.
pub const PROCESS_EXECUTABLE_BUILD_ID_GO: &str = "process.executable.build_id.go";

/// Deterministic build ID for executables.
///
/// Experimental.
pub const PROCESS_EXECUTABLE_BUILD_ID_HTLHASH: &str = "process.executable.build_id.htlhash";

/// The name of the process executable. On Linux based systems, this SHOULD be set to the base name of the target of `/proc/[pid]/exe`. On Windows, this SHOULD be set to the base name of `GetProcessImageFileNameW`.
///
/// Experimental.
pub const PROCESS_EXECUTABLE_NAME: &str = "process.executable.name";

/// The full path to the process executable. On Linux based systems, can be set to the target of `proc/[pid]/exe`. On Windows, can be set to the result of `GetProcessImageFileNameW`.
///
/// Experimental.
pub const PROCESS_EXECUTABLE_PATH: &str = "process.executable.path";

/// The exit code of the process.
///
/// Experimental.
pub const PROCESS_EXIT_CODE: &str = "process.exit.code";

/// The date and time the process exited, in ISO 8601 format.
///
/// Experimental.
pub const PROCESS_EXIT_TIME: &str = "process.exit.time";

/// The PID of the process's group leader. This is also the process group ID (PGID) of the process.
///
/// Experimental.
pub const PROCESS_GROUP_LEADER_PID: &str = "process.group_leader.pid";

/// Whether the process is connected to an interactive shell.
///
/// Experimental.
pub const PROCESS_INTERACTIVE: &str = "process.interactive";

/// The control group associated with the process.
///
/// Experimental.
pub const PROCESS_LINUX_CGROUP: &str = "process.linux.cgroup";

/// The username of the user that owns the process.
///
/// Experimental.
pub const PROCESS_OWNER: &str = "process.owner";

/// Parent Process identifier (PPID).
///
/// Experimental.
pub const PROCESS_PARENT_PID: &str = "process.parent_pid";

/// Process identifier (PID).
///
/// Experimental.
pub const PROCESS_PID: &str = "process.pid";

/// The real user ID (RUID) of the process.
///
/// Experimental.
pub const PROCESS_REAL_USER_ID: &str = "process.real_user.id";

/// The username of the real user of the process.
///
/// Experimental.
pub const PROCESS_REAL_USER_NAME: &str = "process.real_user.name";

/// An additional description about the runtime of the process, for example a specific vendor customization of the runtime environment.
///
/// Experimental.
pub const PROCESS_RUNTIME_DESCRIPTION: &str = "process.runtime.description";

/// The name of the runtime of this process.
///
/// Experimental.
pub const PROCESS_RUNTIME_NAME: &str = "process.runtime.name";

/// The version of the runtime of this process, as returned by the runtime without modification.
///
/// Experimental.
pub const PROCESS_RUNTIME_VERSION: &str = "process.runtime.version";

/// The saved user ID (SUID) of the process.
///
/// Experimental.
pub const PROCESS_SAVED_USER_ID: &str = "process.saved_user.id";

/// The username of the saved user.
///
/// Experimental.
pub const PROCESS_SAVED_USER_NAME: &str = "process.saved_user.name";

/// The PID of the process's session leader. This is also the session ID (SID) of the process.
///
/// Experimental.
pub const PROCESS_SESSION_LEADER_PID: &str = "process.session_leader.pid";

/// The process state, e.g., [Linux Process State Codes](https://man7.org/linux/man-pages/man1/ps.1.html#PROCESS_STATE_CODES)
///
/// Experimental.
pub const PROCESS_STATE: &str = "process.state";

/// Process title (proctitle)
///
/// Experimental.
pub const PROCESS_TITLE: &str = "process.title";

/// The effective user ID (EUID) of the process.
///
/// Experimental.
pub const PROCESS_USER_ID: &str = "process.user.id";

/// The username of the effective user of the process.
///
/// Experimental.
pub const PROCESS_USER_NAME: &str = "process.user.name";

/// Virtual process identifier.
///
/// Experimental.
pub const PROCESS_VPID: &str = "process.vpid";

/// The working directory of the process.
///
/// Experimental.
pub const PROCESS_WORKING_DIRECTORY: &str = "process.working_directory";

/// Describes the interpreter or compiler of a single frame.
///
/// Experimental.
pub const PROFILE_FRAME_TYPE: &str = "profile.frame.type";

/// The fully-qualified logical name of the method from the RPC interface perspective.
///
/// Experimental.
pub const RPC_METHOD: &str = "rpc.method";

/// The original name of the method used by the client.
///
/// Experimental.
pub const RPC_METHOD_ORIGINAL: &str = "rpc.method_original";

/// RPC request metadata, `key` being the normalized RPC metadata key (lowercase), the value being the metadata values.
///
/// Experimental; the beginning of keys, which `.` and a name follow.
pub const RPC_REQUEST_METADATA: &str = "rpc.request.metadata";

/// RPC response metadata, `key` being the normalized RPC metadata key (lowercase), the value being the metadata values.
///
/// Experimental; the beginning of keys, which `.` and a name follow.
pub const RPC_RESPONSE_METADATA: &str = "rpc.response.metadata";

/// Status code of the RPC returned by the RPC server or generated by the client
///
/// Experimental.
pub const RPC_RESPONSE_STATUS_CODE: &str = "rpc.response.status_code";

/// The Remote Procedure Call (RPC) system.
///
/// Experimental.
pub const RPC_SYSTEM_NAME: &str = "rpc.system.name";

/// A categorization value keyword used by the entity using the rule for detection of this event
///
/// Experimental.
pub const SECURITY_RULE_CATEGORY: &str = "security_rule.category";

/// The description of the rule generating the event.
///
/// Experimental.
pub const SECURITY_RULE_DESCRIPTION: &str = "security_rule.description";

/// Name of the license under which the rule used to generate this event is made available.
///
/// Experimental.
pub const SECURITY_RULE_LICENSE: &str = "security_rule.license";

/// The name of the rule or signature generating the event.
///
/// Experimental.
pub const SECURITY_RULE_NAME: &str = "security_rule.name";

/// Reference URL to additional information about the rule used to generate this event.
///
/// Experimental.
pub const SECURITY_RULE_REFERENCE: &str = "security_rule.reference";

/// Name of the ruleset, policy, group, or parent category in which the rule used to generate this event is a member.
///
/// Experimental.
pub const SECURITY_RULE_RULESET_NAME: &str = "security_rule.ruleset.name";

/// A rule ID that is unique within the scope of a set or group of agents, observers, or other entities using the rule for detection of this event.
///
/// Experimental.
pub const SECURITY_RULE_UUID: &str = "security_rule.uuid";

/// The version / revision of the rule being used for analysis.
///
/// Experimental.
pub const SECURITY_RULE_VERSION: &str = "security_rule.version";

/// Server domain name if available without reverse DNS lookup; otherwise, IP address or Unix domain socket name.
///
/// Stable.
pub const SERVER_ADDRESS: &str = "server.address";

/// Server port number.
///
/// Stable.
pub const SERVER_PORT: &str = "server.port";

/// The operational criticality of the service.
///
/// Experimental.
pub const SERVICE_CRITICALITY: &str = "service.criticality";

/// The string ID of the service instance.
///
/// Stable.
pub const SERVICE_INSTANCE_ID: &str = "service.instance.id";

/// Logical name of the service.
///
/// Stable.
pub const SERVICE_NAME: &str = "service.name";

/// A namespace for `service.name`.
///
/// Stable.
pub const SERVICE_NAMESPACE: &str = "service.namespace";

/// Logical name of the service on the other side of the connection. SHOULD be equal to the actual [`service.name`](/docs/resource/README.md#service) resource attribute of the remote service if any.
///
/// Experimental.
pub const SERVICE_PEER_NAME: &str = "service.peer.name";

/// Logical namespace of the service on the other side of the connection. SHOULD be equal to the actual [`service.namespace`](/docs/resource/README.md#service) resource attribute of the remote service if any.
///
/// Experimental.
pub const SERVICE_PEER_NAMESPACE: &str = "service.peer.namespace";

/// The version string of the service component. The format is not defined by these conventions.
///
/// Stable.
pub const SERVICE_VERSION: &str = "service.version";

/// A unique id to identify a session.
///
/// Experimental.
pub const SESSION_ID: &str = "session.id";

/// The previous `session.id` for this user, when known.
///
/// Experimental.
pub const SESSION_PREVIOUS_ID: &str = "session.previous_id";

/// SignalR HTTP connection closure status.
///
/// Stable.
pub const SIGNALR_CONNECTION_STATUS: &str = "signalr.connection.status";

/// [SignalR transport type](https://github.com/dotnet/aspnetcore/blob/main/src/SignalR/docs/specs/TransportProtocols.md)
///
/// Stable.
pub const SIGNALR_TRANSPORT: &str = "signalr.transport";

/// Source address - domain name if available without reverse DNS lookup; otherwise, IP address or Unix domain socket name.
///
/// Experimental.
pub const SOURCE_ADDRESS: &str = "source.address";

/// Source port number
///
/// Experimental.
pub const SOURCE_PORT: &str = "source.port";

/// The device identifier
///
/// Experimental.
pub const SYSTEM_DEVICE: &str = "system.device";

/// The filesystem mode
///
/// Experimental.
pub const SYSTEM_FILESYSTEM_MODE: &str = "system.filesystem.mode";

/// The filesystem mount path
///
/// Experimental.
pub const SYSTEM_FILESYSTEM_MOUNTPOINT: &str = "system.filesystem.mountpoint";

/// The filesystem state
///
/// Experimental.
pub const SYSTEM_FILESYSTEM_STATE: &str = "system.filesystem.state";

/// The filesystem type
///
/// Experimental.
pub const SYSTEM_FILESYSTEM_TYPE: &str = "system.filesystem.type";

/// The Linux HugePages memory state
///
/// Experimental.
pub const SYSTEM_MEMORY_LINUX_HUGEPAGES_STATE: &str = "system.memory.linux.hugepages.state";

/// The Linux Slab memory state
///
/// Experimental.
pub const SYSTEM_MEMORY_LINUX_SLAB_STATE: &str = "system.memory.linux.slab.state";

/// The memory state
///
/// Experimental.
pub const SYSTEM_MEMORY_STATE: &str = "system.memory.state";

/// The paging access direction
///
/// Experimental.
pub const SYSTEM_PAGING_DIRECTION: &str = "system.paging.direction";

/// The paging fault type
///
/// Experimental.
pub const SYSTEM_PAGING_FAULT_TYPE: &str = "system.paging.fault.type";

/// The memory paging state
///
/// Experimental.
pub const SYSTEM_PAGING_STATE: &str = "system.paging.state";

/// The name of the auto instrumentation agent or distribution, if used.
///
/// Stable.
pub const TELEMETRY_DISTRO_NAME: &str = "telemetry.distro.name";

/// The version string of the auto instrumentation agent or distribution, if used.
///
/// Stable.
pub const TELEMETRY_DISTRO_VERSION: &str = "telemetry.distro.version";

/// The language of the telemetry SDK.
///
/// Stable.
pub const TELEMETRY_SDK_LANGUAGE: &str = "telemetry.sdk.language";

/// The name of the telemetry SDK as defined above.
///
/// Stable.
pub const TELEMETRY_SDK_NAME: &str = "telemetry.sdk.name";

/// The version string of the telemetry SDK.
///
/// Stable.
pub const TELEMETRY_SDK_VERSION: &str = "telemetry.sdk.version";

/// The fully qualified human readable name of the [test case](https://wikipedia.org/wiki/Test_case).
///
/// Experimental.
pub const TEST_CASE_NAME: &str = "test.case.name";

/// The status of the actual test case result from test execution.
///
/// Experimental.
pub const TEST_CASE_RESULT_STATUS: &str = "test.case.result.status";

/// The human readable name of a [test suite](https://wikipedia.org/wiki/Test_suite).
///
/// Experimental.
pub const TEST_SUITE_NAME: &str = "test.suite.name";

/// The status of the test suite run.
///
/// Experimental.
pub const TEST_SUITE_RUN_STATUS: &str = "test.suite.run.status";

/// Current "managed" thread ID (as opposed to OS thread ID).
///
/// Experimental.
pub const THREAD_ID: &str = "thread.id";

/// Current thread name.
///
/// Experimental.
pub const THREAD_NAME: &str = "thread.name";

/// String indicating the [cipher](https://datatracker.ietf.org/doc/html/rfc5246#appendix-A.5) used during the current connection.
///
/// Experimental.
pub const TLS_CIPHER: &str = "tls.cipher";

/// PEM-encoded stand-alone certificate offered by the client. This is usually mutually-exclusive of `client.certificate_chain` since this value also exists in that list.
///
/// Experimental.
pub const TLS_CLIENT_CERTIFICATE: &str = "tls.client.certificate";

/// Array of PEM-encoded certificates that make up the certificate chain offered by the client. This is usually mutually-exclusive of `client.certificate` since that value should be the first certificate in the chain.
///
/// Experimental.
pub const TLS_CLIENT_CERTIFICATE_CHAIN: &str = "tls.client.certificate_chain";

/// Certificate fingerprint using the MD5 digest of DER-encoded version of certificate offered by the client. For consistency with other hash values, this value should be formatted as an uppercase hash.
///
/// Experimental.
pub const TLS_CLIENT_HASH_MD5: &str = "tls.client.hash.md5";

/// Certificate fingerprint using the SHA1 digest of DER-encoded version of certificate offered by the client. For consistency with other hash values, this value should be formatted as an uppercase hash.
///
/// Experimental.
pub const TLS_CLIENT_HASH_SHA1: &str = "tls.client.hash.sha1";

/// Certificate fingerprint using the SHA256 digest of DER-encoded version of certificate offered by the client. For consistency with other hash values, this value should be formatted as an uppercase hash.
///
/// Experimental.
pub const TLS_CLIENT_HASH_SHA256: &str = "tls.client.hash.sha256";

/// Distinguished name of [subject](https://datatracker.ietf.org/doc/html/rfc5280#section-4.1.2.6) of the issuer of the x.509 certificate presented by the client.
///
/// Experimental.
pub const TLS_CLIENT_ISSUER: &str = "tls.client.issuer";

/// A hash that identifies clients based on how they perform an SSL/TLS handshake.
///
/// Experimental.
pub const TLS_CLIENT_JA3: &str = "tls.client.ja3";

/// Date/Time indicating when client certificate is no longer considered valid.
///
/// Experimental.
pub const TLS_CLIENT_NOT_AFTER: &str = "tls.client.not_after";

/// Date/Time indicating when client certificate is first considered valid.
///
/// Experimental.
pub const TLS_CLIENT_NOT_BEFORE: &str = "tls.client.not_before";

/// Distinguished name of subject of the x.509 certificate presented by the client.
///
/// Experimental.
pub const TLS_CLIENT_SUBJECT: &str = "tls.client.subject";

/// Array of ciphers offered by the client during the client hello.
///
/// Experimental.
pub const TLS_CLIENT_SUPPORTED_CIPHERS: &str = "tls.client.supported_ciphers";

/// String indicating the curve used for the given cipher, when applicable
///
/// Experimental.
pub const TLS_CURVE: &str = "tls.curve";

/// Boolean flag indicating if the TLS negotiation was successful and transitioned to an encrypted tunnel.
///
/// Experimental.
pub const TLS_ESTABLISHED: &str = "tls.established";

/// String indicating the protocol being tunneled. Per the values in the [IANA registry](https://www.iana.org/assignments/tls-extensiontype-values/tls-extensiontype-values.xhtml#alpn-protocol-ids), this string should be lower case.
///
/// Experimental.
pub const TLS_NEXT_PROTOCOL: &str = "tls.next_protocol";

/// Normalized lowercase protocol name parsed from original string of the negotiated [SSL/TLS protocol version](https://docs.openssl.org/1.1.1/man3/SSL_get_version/#return-values)
///
/// Experimental.
pub const TLS_PROTOCOL_NAME: &str = "tls.protocol.name";

/// Numeric part of the version parsed from the original string of the negotiated [SSL/TLS protocol version](https://docs.openssl.org/1.1.1/man3/SSL_get_version/#return-values)
///
/// Experimental.
pub const TLS_PROTOCOL_VERSION: &str = "tls.protocol.version";

/// Boolean flag indicating if this TLS connection was resumed from an existing TLS negotiation.
///
/// Experimental.
pub const TLS_RESUMED: &str = "tls.resumed";

/// PEM-encoded stand-alone certificate offered by the server. This is usually mutually-exclusive of `server.certificate_chain` since this value also exists in that list.
///
/// Experimental.
pub const TLS_SERVER_CERTIFICATE: &str = "tls.server.certificate";

/// Array of PEM-encoded certificates that make up the certificate chain offered by the server. This is usually mutually-exclusive of `server.certificate` since that value should be the first certificate in the chain.
///
/// Experimental.
pub const TLS_SERVER_CERTIFICATE_CHAIN: &str = "tls.server.certificate_chain";

/// Certificate fingerprint using the MD5 digest of DER-encoded version of certificate offered by the server. For consistency with other hash values, this value should be formatted as an uppercase hash.
///
/// Experimental.
pub const TLS_SERVER_HASH_MD5: &str = "tls.server.hash.md5";

/// Certificate fingerprint using the SHA1 digest of DER-encoded version of certificate offered by the server. For consistency with other hash values, this value should be formatted as an uppercase hash.
///
/// Experimental.
pub const TLS_SERVER_HASH_SHA1: &str = "tls.server.hash.sha1";

/// Certificate fingerprint using the SHA256 digest of DER-encoded version of certificate offered by the server. For consistency with other hash values, this value should be formatted as an uppercase hash.
///
/// Experimental.
pub const TLS_SERVER_HASH_SHA256: &str = "tls.server.hash.sha256";

/// Distinguished name of [subject](https://datatracker.ietf.org/doc/html/rfc5280#section-4.1.2.6) of the issuer of the x.509 certificate presented by the client.
///
/// Experimental.
pub const TLS_SERVER_ISSUER: &str = "tls.server.issuer";

/// A hash that identifies servers based on how they perform an SSL/TLS handshake.
///
/// Experimental.
pub const TLS_SERVER_JA3S: &str = "tls.server.ja3s";

/// Date/Time indicating when server certificate is no longer considered valid.
///
/// Experimental.
pub const TLS_SERVER_NOT_AFTER: &str = "tls.server.not_after";

/// Date/Time indicating when server certificate is first considered valid.
///
/// Experimental.
pub const TLS_SERVER_NOT_BEFORE: &str = "tls.server.not_before";

/// Distinguished name of subject of the x.509 certificate presented by the server.
///
/// Experimental.
pub const TLS_SERVER_SUBJECT: &str = "tls.server.subject";

/// Domain extracted from the `url.full`, such as "opentelemetry.io".
///
/// Experimental.
pub const URL_DOMAIN: &str = "url.domain";

/// The file extension extracted from the `url.full`, excluding the leading dot.
///
/// Experimental.
pub const URL_EXTENSION: &str = "url.extension";

/// The [URI fragment](https://www.rfc-editor.org/rfc/rfc3986#section-3.5) component
///
/// Stable.
pub const URL_FRAGMENT: &str = "url.fragment";

/// Absolute URL describing a network resource according to [RFC3986](https://www.rfc-editor.org/rfc/rfc3986)
///
/// Stable.
pub const URL_FULL: &str = "url.full";

/// Unmodified original URL as seen in the event source.
///
/// Experimental.
pub const URL_ORIGINAL: &str = "url.original";

/// The [URI path](https://www.rfc-editor.org/rfc/rfc3986#section-3.3) component
///
/// Stable.
pub const URL_PATH: &str = "url.path";

/// Port extracted from the `url.full`
///
/// Experimental.
pub const URL_PORT: &str = "url.port";

/// The [URI query](https://www.rfc-editor.org/rfc/rfc3986#section-3.4) component
///
/// Stable.
pub const URL_QUERY: &str = "url.query";

/// The highest registered url domain, stripped of the subdomain.
///
/// Experimental.
pub const URL_REGISTERED_DOMAIN: &str = "url.registered_domain";

/// The [URI scheme](https://www.rfc-editor.org/rfc/rfc3986#section-3.1) component identifying the used protocol.
///
/// Stable.
pub const URL_SCHEME: &str = "url.scheme";

/// The subdomain portion of a fully qualified domain name includes all of the names except the host name under the registered_domain. In a partially qualified domain, or if the qualification level of the full name cannot be determined, subdomain contains all of the names below the registered domain.
///
/// Experimental.
pub const URL_SUBDOMAIN: &str = "url.subdomain";

/// The low-cardinality template of an [absolute path reference](https://www.rfc-editor.org/rfc/rfc3986#section-4.2).
///
/// Experimental.
pub const URL_TEMPLATE: &str = "url.template";

/// The effective top level domain (eTLD), also known as the domain suffix, is the last part of the domain name. For example, the top level domain for example.com is `com`.
///
/// Experimental.
pub const URL_TOP_LEVEL_DOMAIN: &str = "url.top_level_domain";

/// User email address.
///
/// Experimental.
pub const USER_EMAIL: &str = "user.email";

/// User's full name
///
/// Experimental.
pub const USER_FULL_NAME: &str = "user.full_name";

/// Unique user hash to correlate information for a user in anonymized form.
///
/// Experimental.
pub const USER_HASH: &str = "user.hash";

/// Unique identifier of the user.
///
/// Experimental.
pub const USER_ID: &str = "user.id";

/// Short name or login/username of the user.
///
/// Experimental.
pub const USER_NAME: &str = "user.name";

/// Array of user roles at the time of the event.
///
/// Experimental.
pub const USER_ROLES: &str = "user.roles";

/// Name of the user-agent extracted from original. Usually refers to the browser's name.
///
/// Experimental.
pub const USER_AGENT_NAME: &str = "user_agent.name";

/// Value of the [HTTP User-Agent](https://www.rfc-editor.org/rfc/rfc9110.html#field.user-agent) header sent by the client.
///
/// Stable.
pub const USER_AGENT_ORIGINAL: &str = "user_agent.original";

/// Human readable operating system name.
///
/// Experimental.
pub const USER_AGENT_OS_NAME: &str = "user_agent.os.name";

/// The version string of the operating system as defined in [Version Attributes](/docs/resource/README.md#version-attributes).
///
/// Experimental.
pub const USER_AGENT_OS_VERSION: &str = "user_agent.os.version";

/// Specifies the category of synthetic traffic, such as tests or bots.
///
/// Experimental.
pub const USER_AGENT_SYNTHETIC_TYPE: &str = "user_agent.synthetic.type";

/// Version of the user-agent extracted from original. Usually refers to the browser's version
///
/// Experimental.
pub const USER_AGENT_VERSION: &str = "user_agent.version";

/// The type of garbage collection.
///
/// Experimental.
pub const V8JS_GC_TYPE: &str = "v8js.gc.type";

/// The name of the space type of heap memory.
///
/// Experimental.
pub const V8JS_HEAP_SPACE_NAME: &str = "v8js.heap.space.name";

/// The type of resource keeping the event loop active.
///
/// Experimental.
pub const V8JS_RESOURCE_TYPE: &str = "v8js.resource.type";

/// The ID of the change (pull request/merge request/changelist) if applicable. This is usually a unique (within repository) identifier generated by the VCS system.
///
/// Experimental.
pub const VCS_CHANGE_ID: &str = "vcs.change.id";

/// The state of the change (pull request/merge request/changelist).
///
/// Experimental.
pub const VCS_CHANGE_STATE: &str = "vcs.change.state";

/// The human readable title of the change (pull request/merge request/changelist). This title is often a brief summary of the change and may get merged in to a ref as the commit summary.
///
/// Experimental.
pub const VCS_CHANGE_TITLE: &str = "vcs.change.title";

/// The type of line change being measured on a branch or change.
///
/// Experimental.
pub const VCS_LINE_CHANGE_TYPE: &str = "vcs.line_change.type";

/// The group owner within the version control system.
///
/// Experimental.
pub const VCS_OWNER_NAME: &str = "vcs.owner.name";

/// The name of the version control system provider.
///
/// Experimental.
pub const VCS_PROVIDER_NAME: &str = "vcs.provider.name";

/// The name of the [reference](https://git-scm.com/docs/gitglossary#def_ref) such as **branch** or **tag** in the repository.
///
/// Experimental.
pub const VCS_REF_BASE_NAME: &str = "vcs.ref.base.name";

/// The revision, literally [revised version](https://www.merriam-webster.com/dictionary/revision), The revision most often refers to a commit object in Git, or a revision number in SVN.
///
/// Experimental.
pub const VCS_REF_BASE_REVISION: &str = "vcs.ref.base.revision";

/// The type of the [reference](https://git-scm.com/docs/gitglossary#def_ref) in the repository.
///
/// Experimental.
pub const VCS_REF_BASE_TYPE: &str = "vcs.ref.base.type";

/// The name of the [reference](https://git-scm.com/docs/gitglossary#def_ref) such as **branch** or **tag** in the repository.
///
/// Experimental.
pub const VCS_REF_HEAD_NAME: &str = "vcs.ref.head.name";

/// The revision, literally [revised version](https://www.merriam-webster.com/dictionary/revision), The revision most often refers to a commit object in Git, or a revision number in SVN.
///
/// Experimental.
pub const VCS_REF_HEAD_REVISION: &str = "vcs.ref.head.revision";

/// The type of the [reference](https://git-scm.com/docs/gitglossary#def_ref) in the repository.
///
/// Experimental.
pub const VCS_REF_HEAD_TYPE: &str = "vcs.ref.head.type";

/// The type of the [reference](https://git-scm.com/docs/gitglossary#def_ref) in the repository.
///
/// Experimental.
pub const VCS_REF_TYPE: &str = "vcs.ref.type";

/// The human readable name of the repository. It SHOULD NOT include any additional identifier like Group/SubGroup in GitLab or organization in GitHub.
///
/// Experimental.
pub const VCS_REPOSITORY_NAME: &str = "vcs.repository.name";

/// The [canonical URL](https://support.google.com/webmasters/answer/10347851) of the repository providing the complete HTTP(S) address in order to locate and identify the repository through a browser.
///
/// Experimental.
pub const VCS_REPOSITORY_URL_FULL: &str = "vcs.repository.url.full";

/// The type of revision comparison.
///
/// Experimental.
pub const VCS_REVISION_DELTA_DIRECTION: &str = "vcs.revision_delta.direction";

/// Additional description of the web engine (e.g. detailed version and edition information).
///
/// Experimental.
pub const WEBENGINE_DESCRIPTION: &str = "webengine.description";

/// The name of the web engine.
///
/// Experimental.
pub const WEBENGINE_NAME: &str = "webengine.name";

/// The version of the web engine.
///
/// Experimental.
pub const WEBENGINE_VERSION: &str = "webengine.version";

/// The System Management Facility (SMF) Identifier uniquely identified a z/OS system within a SYSPLEX or mainframe environment and is used for system and performance analysis.
///
/// Experimental.
pub const ZOS_SMF_ID: &str = "zos.smf.id";

/// The name of the SYSPLEX to which the z/OS system belongs too.
///
/// Experimental.
pub const ZOS_SYSPLEX_NAME: &str = "zos.sysplex.name";
