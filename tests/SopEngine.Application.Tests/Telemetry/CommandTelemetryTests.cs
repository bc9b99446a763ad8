using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using SopEngine.Application.Calls;
using SopEngine.Application.Telemetry;
using SopEngine.Application.Tests.Support;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Tests.Telemetry;

/// <summary>Whoever reads logs or traces finds the region and the ticket of every command, and nothing that anybody typed.</summary>
public sealed class CommandTelemetryTests : HouseTests
{
    [Fact]
    public async Task What_is_logged_during_a_command_carries_its_region_and_ticket_as_fields()
    {
        var log = new Scopes();

        await CommandTelemetry.RunAsync(log, await House.AsAsync("batam", "it-support"), "complete", "BTM-2026-0001", DoneAsync);

        var scope = log.Opened.Should().ContainSingle().Subject;
        scope.Should().BeAssignableTo<IEnumerable<KeyValuePair<string, object?>>>().Which.Should()
            .BeEquivalentTo([new KeyValuePair<string, object?>("Tenant", "batam"), new("Ticket", "BTM-2026-0001"), new("Command", "complete")]);
        scope.ToString().Should().Be("complete batam BTM-2026-0001");
    }

    [Fact]
    public async Task A_command_is_a_span_with_region_ticket_and_how_it_ended()
    {
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == SopTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);

        // other tests work meanwhile, in houses of their own with the same numbers: their spans come here too
        using var mine = new Activity("test").Start();
        var filed = await Desk("banyuwangi").FileAsync("pelapor");
        await Desk("banyuwangi").CompleteAsync("staff-it", filed.Number, "tentukan", "ya");

        var own = spans.Where(known => known.TraceId == mine.TraceId).ToList();
        var span = own.Single(known => known.OperationName == "command complete");
        span.GetTagItem("ticket").Should().Be(filed.Number);
        span.GetTagItem("tenant").Should().Be("banyuwangi");
        span.GetTagItem("result").Should().Be("done");
        own.Should().ContainSingle(known => known.OperationName == "command file" && (string?)known.GetTagItem("tenant") == "banyuwangi");
    }

    [Fact]
    public async Task A_refusal_is_counted_by_its_code_and_a_failure_is_an_error()
    {
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == SopTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span => spans.Enqueue(span),
        };
        ActivitySource.AddActivityListener(listener);
        var caller = await House.AsAsync("batam", "it-support");

        await CommandTelemetry.RunAsync(new Scopes(), caller, "tried", "BTM-1", () => Task.FromResult<Result<CommandAnswer>>(new CallProblems.TooManyChanges()));
        var failing = () => CommandTelemetry.RunAsync(new Scopes(), caller, "tried", "BTM-2", () => throw new TimeoutException());

        await failing.Should().ThrowAsync<TimeoutException>();
        spans.Single(span => (string?)span.GetTagItem("ticket") == "BTM-1").GetTagItem("result").Should().Be("too-many-changes");
        spans.Single(span => (string?)span.GetTagItem("ticket") == "BTM-2").Status.Should().Be(ActivityStatusCode.Error);
    }

    private static Task<Result<CommandAnswer>> DoneAsync() => Task.FromResult<Result<CommandAnswer>>(new CommandAnswer(200, "{}"));

    private sealed class Scopes : ILogger
    {
        public List<object> Opened { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Opened.Add(state);
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            // only scopes matter here
        }
    }
}
