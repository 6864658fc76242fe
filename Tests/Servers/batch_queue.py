#!/usr/bin/env python3
"""Makes a job queue and a job definition, both named `images`, on a moto server.

    batch_queue.py URL
"""

import sys

import boto3

batch = boto3.client("batch", endpoint_url=sys.argv[1], region_name="eu-west-1")
iam = boto3.client("iam", endpoint_url=sys.argv[1], region_name="eu-west-1")
ec2 = boto3.client("ec2", endpoint_url=sys.argv[1], region_name="eu-west-1")

role = iam.create_role(RoleName="batch", AssumeRolePolicyDocument="{}")["Role"]["Arn"]
subnet = ec2.describe_subnets()["Subnets"][0]["SubnetId"]
group = ec2.describe_security_groups()["SecurityGroups"][0]["GroupId"]
environment = batch.create_compute_environment(
    computeEnvironmentName="images", type="MANAGED", state="ENABLED", serviceRole=role,
    computeResources={"type": "FARGATE", "maxvCpus": 4, "subnets": [subnet], "securityGroupIds": [group]})
batch.create_job_queue(
    jobQueueName="images", state="ENABLED", priority=1,
    computeEnvironmentOrder=[{"order": 1, "computeEnvironment": environment["computeEnvironmentArn"]}])
batch.register_job_definition(
    jobDefinitionName="images", type="container",
    containerProperties={
        "image": "tagline", "environment": [{"name": "TAGLINE_TABLE", "value": "Images"}],
        "resourceRequirements": [{"type": "VCPU", "value": "1"}, {"type": "MEMORY", "value": "2048"}],
    })
