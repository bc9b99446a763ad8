using SopEngine.Application.Calls;
using SopEngine.Application.Tests.Support;
using SopEngine.Persistence.Writing;

namespace SopEngine.Application.Tests.Calls;

public sealed class CommandAttemptsTests
{
    private readonly CommandAttempts _attempts = new(new ManualTime(TestHouse.Monday));

    [Fact]
    public async Task A_command_that_others_preceded_runs_again_until_it_is_first()
    {
        var tried = 0;

        var result = await _attempts.RunAsync<string>(
            () => ++tried < CommandAttempts.Most ? throw new WriteConflictException(WriteConflict.Moved, "tickets", new InvalidOperationException()) : Succeed("first"),
            default);

        result.Value().Should().Be("first");
        tried.Should().Be(5);
    }

    [Fact]
    public async Task After_five_attempts_it_says_that_there_are_too_many_changes()
    {
        var tried = 0;

        var result = await _attempts.RunAsync<string>(
            () =>
            {
                tried++;
                throw new WriteConflictException(WriteConflict.Moved, "tickets", new InvalidOperationException());
            },
            default);

        result.Problem.Should().BeOfType<CallProblems.TooManyChanges>();
        tried.Should().Be(5);
    }

    [Fact]
    public async Task A_database_that_stays_locked_is_not_told_as_others_being_first()
    {
        var act = () => _attempts.RunAsync<string>(() => throw new WriteConflictException(WriteConflict.Busy, "tickets", new InvalidOperationException()), default);

        (await act.Should().ThrowAsync<WriteConflictException>()).Which.Conflict.Should().Be(WriteConflict.Busy);
    }

    private static Task<SopEngine.Domain.Problems.Result<string>> Succeed(string value) => Task.FromResult<SopEngine.Domain.Problems.Result<string>>(value);
}
