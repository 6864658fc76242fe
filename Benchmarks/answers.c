/*
 * A table that keeps nothing: answers PutItem, BatchWriteItem and DescribeTable at once, so that whoever asks is measured
 * and not the server. One thread, epoll, any number of connections; a request has to have a Content-Length.
 *
 *     answers            prints its URL, and ends with its standard input
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum { BUFFER = 1 << 20, EVENTS = 256, CONNECTIONS = 1 << 16 };

struct connection {
    size_t count;
    char buffer[BUFFER];
};

static struct connection *connections[CONNECTIONS];

static const char HEAD[] = "HTTP/1.1 200 OK\r\nContent-Type: application/x-amz-json-1.0\r\nContent-Length: ";
static const char DESCRIPTION[] =
    "{\"Table\":{\"TableName\":\"Images\",\"TableStatus\":\"ACTIVE\","
    "\"KeySchema\":[{\"AttributeName\":\"uri\",\"KeyType\":\"HASH\"}],"
    "\"AttributeDefinitions\":[{\"AttributeName\":\"uri\",\"AttributeType\":\"S\"}]}}";
static const char PUT[] = "{\"ConsumedCapacity\":{\"TableName\":\"Images\",\"CapacityUnits\":1.0}}";
static const char BATCH[] = "{\"UnprocessedItems\":{}}";

static void answer(int socket, const char *head, size_t count) {
    const char *body = PUT;
    if (memmem(head, count, ".DescribeTable", 14)) body = DESCRIPTION;
    if (memmem(head, count, ".BatchWriteItem", 15)) body = BATCH;
    char text[1024];
    int length = snprintf(text, sizeof text, "%s%zu\r\n\r\n%s", HEAD, strlen(body), body);
    if (write(socket, text, (size_t)length) != length) perror("write");
}

/* Answers the first request in the buffer; 0 if it is not complete. */
static size_t take_request(int socket, const char *buffer, size_t count) {
    const char *end = memmem(buffer, count, "\r\n\r\n", 4);
    if (!end) return 0;
    size_t head = (size_t)(end - buffer) + 4, body = 0;
    for (const char *line = buffer; line < end;) {
        if (!strncasecmp(line, "content-length:", 15)) body = strtoul(line + 15, NULL, 10);
        line = (const char *)memmem(line, (size_t)(end + 2 - line), "\r\n", 2) + 2;
    }
    if (count < head + body) return 0;
    answer(socket, buffer, head);
    return head + body;
}

/* Returns 0 at the connection's end. */
static int serve(int socket) {
    struct connection *connection = connections[socket];
    ssize_t got = read(socket, connection->buffer + connection->count, BUFFER - connection->count);
    if (got <= 0) return 0;
    connection->count += (size_t)got;
    size_t taken = 0, next;
    while ((next = take_request(socket, connection->buffer + taken, connection->count - taken))) taken += next;
    connection->count -= taken;
    memmove(connection->buffer, connection->buffer + taken, connection->count);
    return connection->count < BUFFER;
}

static void watch(int set, int descriptor) {
    struct epoll_event event = {.events = EPOLLIN, .data.fd = descriptor};
    epoll_ctl(set, EPOLL_CTL_ADD, descriptor, &event);
}

static void take_connection(int set, int listener) {
    int on = 1, socket = accept(listener, NULL, NULL);
    if (socket < 0) return;
    if (socket >= CONNECTIONS || !(connections[socket] = calloc(1, sizeof *connections[socket]))) {
        close(socket);
        return;
    }
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    watch(set, socket);
}

int main(void) {
    int listener = socket(AF_INET, SOCK_STREAM, 0), set = epoll_create1(0);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof address;
    if (bind(listener, (struct sockaddr *)&address, size) || listen(listener, 1024)) return perror("listen"), 1;
    getsockname(listener, (struct sockaddr *)&address, &size);
    printf("http://127.0.0.1:%d\n", ntohs(address.sin_port));
    fflush(stdout);
    watch(set, listener);
    watch(set, STDIN_FILENO);
    for (;;) {
        struct epoll_event events[EVENTS];
        int count = epoll_wait(set, events, EVENTS, -1);
        for (int index = 0; index < count; index++) {
            int descriptor = events[index].data.fd;
            if (descriptor == STDIN_FILENO) return 0;
            if (descriptor == listener) {
                take_connection(set, listener);
            } else if (!serve(descriptor)) {
                free(connections[descriptor]);
                connections[descriptor] = NULL;
                close(descriptor);
            }
        }
    }
}
