"""What the CloudFormation template promises, asserted on its own statements; and that moto makes a stack of it."""

import fnmatch
import json
import os
import re
import subprocess
import sys
import unittest

import boto3
import yaml

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TEMPLATE = os.path.join(ROOT, "Deploy", "template.yaml")
IMAGE = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/tagline:test"


class Loader(yaml.SafeLoader):
    """Reads the short forms of CloudFormation's functions as objects."""


def construct(loader, suffix, node):
    if isinstance(node, yaml.ScalarNode):
        value = loader.construct_scalar(node)
    elif isinstance(node, yaml.SequenceNode):
        value = loader.construct_sequence(node, deep=True)
    else:
        value = loader.construct_mapping(node, deep=True)
    return {suffix: value}


Loader.add_multi_constructor("!", construct)


def read(*names):
    with open(os.path.join(ROOT, *names), encoding="utf-8") as file:
        return file.read()


TEXT = read("Deploy", "template.yaml")
DOCUMENT = yaml.load(TEXT, Loader)
RESOURCES = DOCUMENT["Resources"]
PARAMETERS = DOCUMENT["Parameters"]


def properties(name):
    return RESOURCES[name]["Properties"]


def of_type(kind):
    return {name: resource for name, resource in RESOURCES.items() if resource["Type"] == kind}


def statements(role):
    return [
        statement for policy in properties(role).get("Policies", [])
        for statement in policy["PolicyDocument"]["Statement"]
    ]


def listed(value):
    return value if isinstance(value, list) else [value]


def mentions(value, *names):
    text = json.dumps(value)
    return any(name in text for name in names)


class Jobs(unittest.TestCase):
    def test_interrupted_and_postponed_jobs_are_tried_again_and_nothing_else_is(self):
        strategy = properties("JobDefinition")["RetryStrategy"]
        self.assertLessEqual(len(strategy["EvaluateOnExit"]), 5)
        self.assertIn(strategy["Attempts"], range(2, 11))
        # Try again, SIGTERM (as of Fargate Spot), SIGKILL, SIGILL, SIGTRAP, SIGABRT, SIGSEGV.
        for code in (75, 143, 137, 132, 133, 134, 139):
            self.assertEqual(self.action(OnExitCode=str(code)), "RETRY", code)
        self.assertEqual(self.action(OnStatusReason="Host EC2 (instance i-1) terminated."), "RETRY")
        # Findings, usage, failure limits, a bug, plugins, configuration.
        for code in (1, 2, 65, 70, 76, 78):
            self.assertEqual(self.action(OnExitCode=str(code)), "EXIT", code)

    def action(self, **ended):
        """What Batch does after an attempt that ended so: the first rule counts of which everything fits."""
        for rule in properties("JobDefinition")["RetryStrategy"]["EvaluateOnExit"]:
            conditions = {name: pattern for name, pattern in rule.items() if name != "Action"}
            if all(fnmatch.fnmatchcase(ended.get(name, ""), pattern) for name, pattern in conditions.items()):
                return rule["Action"]
        return "RETRY"

    def test_the_last_rule_ends_whatever_no_rule_before_it_fits(self):
        self.assertEqual(
            properties("JobDefinition")["RetryStrategy"]["EvaluateOnExit"][-1], {"OnReason": "*", "Action": "EXIT"})

    def test_the_job_knows_when_batch_will_end_it(self):
        definition = properties("JobDefinition")
        self.assertEqual(definition["Timeout"], {"AttemptDurationSeconds": {"Ref": "JobTimeoutSeconds"}})
        environment = {entry["Name"]: entry["Value"] for entry in definition["ContainerProperties"]["Environment"]}
        self.assertEqual(environment["TAGLINE_JOB_TIMEOUT_SECONDS"], {"Sub": "${JobTimeoutSeconds}"})
        self.assertGreaterEqual(PARAMETERS["JobTimeoutSeconds"]["MinValue"], 300)

    def test_the_root_file_system_cannot_be_written(self):
        self.assertIs(properties("JobDefinition")["ContainerProperties"]["ReadonlyRootFilesystem"], True)

    def test_spot_containers_are_the_default_and_their_number_is_bounded(self):
        self.assertEqual(PARAMETERS["ComputeType"]["Default"], "FARGATE_SPOT")
        self.assertEqual(
            properties("ComputeEnvironment")["ComputeResources"]["MaxvCpus"], {"Ref": "MaxvCpus"})


class Image(unittest.TestCase):
    def setUp(self):
        self.dockerfile = read("Deploy", "Dockerfile")

    def test_it_runs_without_root(self):
        users = re.findall(r"^USER (\S+)", self.dockerfile, re.MULTILINE)
        self.assertEqual(users[-1:], ["10001:10001"])

    def test_it_is_built_with_what_the_makefile_installs(self):
        (packages,) = re.findall(r"^BUILD_PACKAGES := (.*)$", read("Makefile"), re.MULTILINE)
        for package in set(packages.split()) - {"git"}:
            self.assertIn(package, self.dockerfile.split())

    def test_it_is_built_from_all_folders_that_the_package_names(self):
        paths = re.findall(r'path: "([^"]+)"', read("Package.swift"))
        self.assertTrue(paths)
        copied = re.findall(r"^COPY (\w+) ", self.dockerfile, re.MULTILINE)
        sent = [line[1:] for line in read(".dockerignore").splitlines() if line.startswith("!")]
        for path in paths:
            self.assertIn(path.split("/")[0], copied)
            self.assertTrue(any(path == root or path.startswith(root + "/") for root in sent), path)


class Triggers(unittest.TestCase):
    """Nothing that a job writes may start a job."""

    def test_only_the_bucket_with_images_notifies(self):
        notifying = [
            name for name, bucket in of_type("AWS::S3::Bucket").items()
            if "NotificationConfiguration" in bucket["Properties"]
        ]
        self.assertEqual(notifying, ["ImagesBucket"])
        pattern = properties("ImagesRule")["EventPattern"]
        self.assertEqual(pattern["detail"]["bucket"], {"name": [{"Ref": "ImagesBucketName"}]})

    def test_no_role_may_write_images(self):
        for role in of_type("AWS::IAM::Role"):
            for statement in statements(role):
                if not mentions(statement["Resource"], "images-", "ImagesBucket"):
                    continue
                for action in listed(statement["Action"]):
                    self.assertRegex(action, r"^s3:(Get|List)\w+$", role)

    def test_what_jobs_write_to_is_not_listened_to(self):
        written = {
            json.dumps(statement["Resource"]) for role in ("JobRole", "FunctionRole")
            for statement in statements(role)
            if any(re.match("s3:(Put|Delete|Abort)", action) for action in listed(statement["Action"]))
        }
        self.assertTrue(written)
        for resource in written:
            self.assertIn("WorkBucket.Arn", resource)
        self.assertFalse(mentions(properties("QueuePolicy"), "WorkBucket"))


class Permissions(unittest.TestCase):
    def test_no_statement_allows_everything(self):
        for role in of_type("AWS::IAM::Role"):
            for statement in statements(role):
                for action in listed(statement["Action"]):
                    self.assertNotIn("*", action, role)
                if statement["Resource"] == "*":
                    self.assertEqual(statement["Action"], "ecr:GetAuthorizationToken", role)

    def test_every_statement_says_what_it_is_for(self):
        for role in of_type("AWS::IAM::Role"):
            self.assertTrue(properties(role)["Description"])
            for statement in statements(role):
                self.assertTrue(statement["Sid"], role)

    def test_the_job_deletes_nothing(self):
        self.assertFalse(mentions(statements("JobRole"), "Delete"))

    def test_the_function_submits_this_job_to_this_queue_only(self):
        (statement,) = [one for one in statements("FunctionRole") if one["Action"] == "batch:SubmitJob"]
        self.assertEqual(statement["Resource"][0], {"Ref": "JobQueue"})
        for resource in statement["Resource"][1:]:
            self.assertRegex(resource["Sub"], r"job-definition/\$\{AWS::StackName\}-job(:\*)?$")

    def test_queue_takes_messages_of_this_account_only(self):
        for statement in properties("QueuePolicy")["PolicyDocument"]["Statement"]:
            self.assertEqual(
                statement["Condition"]["StringEquals"], {"aws:SourceAccount": {"Ref": "AWS::AccountId"}})


class Keeping(unittest.TestCase):
    def test_buckets_and_table_outlive_the_stack(self):
        for kind in ("AWS::S3::Bucket", "AWS::DynamoDB::Table"):
            for name, resource in of_type(kind).items():
                self.assertEqual(resource["DeletionPolicy"], "Retain", name)
                self.assertEqual(resource["UpdateReplacePolicy"], "Retain", name)

    def test_images_never_expire(self):
        rules = properties("ImagesBucket")["LifecycleConfiguration"]["Rules"]
        self.assertFalse(mentions(rules, "Expiration", "Transition"))

    def test_logs_and_state_do_not_stay_for_ever(self):
        for name, group in of_type("AWS::Logs::LogGroup").items():
            self.assertEqual(group["Properties"]["RetentionInDays"], {"Ref": "RetentionDays"}, name)
        expiring = [
            rule["Prefix"] for rule in properties("WorkBucket")["LifecycleConfiguration"]["Rules"]
            if "ExpirationInDays" in rule
        ]
        self.assertEqual(expiring, ["manifests/", "runs/"])

    def test_buckets_are_private(self):
        for name, bucket in of_type("AWS::S3::Bucket").items():
            self.assertEqual(
                set(bucket["Properties"]["PublicAccessBlockConfiguration"].values()), {True}, name)

    def test_the_table_is_what_the_sink_writes(self):
        table = properties("Table")
        self.assertEqual(
            table["KeySchema"][0]["AttributeName"], {"FindInMap": ["Pipelines", {"Ref": "Pipeline"}, "Key"]})
        for name, facts in DOCUMENT["Mappings"]["Pipelines"].items():
            lines = read("Deploy", "pipelines", f"{name}.json").splitlines()
            pipeline = json.loads("".join(line for line in lines if not line.startswith("//")))
            (sink,) = pipeline["sinks"]
            self.assertEqual(sink["options"].get("key", "uri"), facts["Key"], name)
        self.assertEqual(set(DOCUMENT["Mappings"]["Pipelines"]), set(PARAMETERS["Pipeline"]["AllowedValues"]))
        self.assertEqual(table["TimeToLiveSpecification"]["AttributeName"], "expiresAt")
        self.assertEqual(
            [index["IndexName"] for index in table["GlobalSecondaryIndexes"]["If"][1]], ["ByCamera", "ByDay"])


class Watching(unittest.TestCase):
    def test_uploads_that_are_given_up_are_told(self):
        self.assertEqual(
            properties("Queue")["RedrivePolicy"]["deadLetterTargetArn"], {"GetAtt": "DeadLetterQueue.Arn"})
        self.assertTrue(mentions(properties("UploadsNotTaken")["Dimensions"], "DeadLetterQueue.QueueName"))

    def test_jobs_that_fail_are_told(self):
        self.assertEqual(properties("FailedJobsRule")["EventPattern"]["detail"]["status"], ["FAILED"])
        self.assertTrue(mentions(properties("FailedJobs")["Dimensions"], "FailedJobsRule"))

    def test_a_message_is_hidden_for_longer_than_the_function_may_take(self):
        self.assertGreaterEqual(
            properties("Queue")["VisibilityTimeout"], 6 * properties("Function")["Timeout"])

    def test_the_function_answers_for_each_message(self):
        self.assertEqual(properties("FunctionEvents")["FunctionResponseTypes"], ["ReportBatchItemFailures"])

    def test_everything_that_costs_carries_the_tag_of_its_project(self):
        paid = ("S3::Bucket", "SQS::Queue", "Lambda::Function", "DynamoDB::Table", "Logs::LogGroup",
                "Batch::ComputeEnvironment", "Batch::JobQueue", "Batch::JobDefinition", "SNS::Topic")
        for kind in paid:
            for name, resource in of_type(f"AWS::{kind}").items():
                self.assertTrue(mentions(resource["Properties"].get("Tags"), "CostTag"), name)


class Whole(unittest.TestCase):
    def test_the_linter_has_nothing_to_say(self):
        linter = os.path.join(os.path.dirname(sys.executable), "cfn-lint")
        run = subprocess.run([linter, TEMPLATE], capture_output=True, text=True, check=False)
        self.assertEqual((run.returncode, run.stdout), (0, ""))

    def test_a_stack_is_made_of_it(self):
        server = subprocess.Popen(
            [sys.executable, os.path.join(ROOT, "Tests", "Servers", "serve.py"), "moto"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        try:
            url = json.loads(server.stdout.readline())["url"]
            for number, chosen in enumerate((
                {}, {"ComputeType": "EC2"}, {"ImagesBucketName": "photos", "Indexes": "false"},
                {"PointInTimeRecovery": "true", "AlarmEmail": "me@example.com", "ImagesPrefix": "in/"},
                {"Pipeline": "image-table"},
            )):
                with self.subTest(chosen):
                    self.make_stack(url, f"tagline{number}", {"ImageUri": IMAGE, **chosen})
        finally:
            server.stdin.close()
            server.wait()
            server.stdout.close()

    def make_stack(self, url, name, parameters):
        def client(service):
            return boto3.client(
                service, endpoint_url=url, region_name="eu-west-1", aws_access_key_id="a", aws_secret_access_key="b")

        # moto wants a role of Batch's own to be named, where AWS has one that is linked to the service.
        text = TEXT.replace("ReplaceComputeEnvironment: false", "ServiceRole: !GetAtt ExecutionRole.Arn")
        formation = client("cloudformation")
        formation.create_stack(
            StackName=name, TemplateBody=text, Capabilities=["CAPABILITY_IAM"],
            Parameters=[{"ParameterKey": key, "ParameterValue": value} for key, value in parameters.items()])
        (stack,) = formation.describe_stacks(StackName=name)["Stacks"]
        self.assertEqual(stack["StackStatus"], "CREATE_COMPLETE")
        outputs = {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}
        table = client("dynamodb").describe_table(TableName=outputs["TableName"])["Table"]
        key = DOCUMENT["Mappings"]["Pipelines"][parameters.get("Pipeline", "images")]["Key"]
        self.assertEqual(table["KeySchema"], [{"AttributeName": key, "KeyType": "HASH"}])
        (queue,) = client("batch").describe_job_queues(jobQueues=[outputs["JobQueueArn"]])["jobQueues"]
        self.assertEqual(queue["state"], "ENABLED")


if __name__ == "__main__":
    unittest.main()
