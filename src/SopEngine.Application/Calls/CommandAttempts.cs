using System.Security.Cryptography;
using SopEngine.Application.Telemetry;
using SopEngine.Domain.Problems;
using SopEngine.Persistence.Writing;

namespace SopEngine.Application.Calls;

/// <summary>
/// Runs a command again from its load when somebody else was first. Each attempt opens its own context, so that nothing of a failed one is left; deciding is pure,
/// so that running it again is safe. The pauses grow and are jittered, so that two that collided do not collide again. A database that stayed locked through all of them is not others' being first: that goes on as the fault it is.
/// </summary>
public sealed class CommandAttempts(TimeProvider time)
{
    /// <summary>How often a command is tried.</summary>
    public const int Most = 5;

    private const int FirstPauseMilliseconds = 20;

    public Task<Result<T>> RunAsync<T>(Func<Task<Result<T>>> attempt, CancellationToken stop)
        where T : notnull =>
        RunAsync(_ => attempt(), stop);

    /// <summary>As above; the attempt is told whether it is another than the first.</summary>
    public async Task<Result<T>> RunAsync<T>(Func<bool, Task<Result<T>>> attempt, CancellationToken stop)
        where T : notnull
    {
        for (var tried = 1; tried <= Most; tried++)
        {
            try
            {
                return await attempt(tried > 1);
            }
            catch (WriteConflictException lost) when (tried < Most)
            {
                SopTelemetry.Conflicts.Add(1, new KeyValuePair<string, object?>(SopTelemetry.Kind, lost.Conflict.ToString()));
                var longest = FirstPauseMilliseconds << tried;
                await Task.Delay(TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(longest / 2, longest)), time, stop);
            }
            catch (WriteConflictException last) when (last.Conflict != WriteConflict.Busy)
            {
                break;
            }
        }

        return new CallProblems.TooManyChanges();
    }
}
