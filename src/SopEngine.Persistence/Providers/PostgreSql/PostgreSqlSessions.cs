using System.Collections.Concurrent;
using Npgsql;

namespace SopEngine.Persistence.Providers.PostgreSql;

/// <summary>Sessions that are kept open for one kind of work. One whose connection has ended is not used again.</summary>
internal sealed class PostgreSqlSessions(NpgsqlDataSource server) : IDisposable
{
    private readonly ConcurrentBag<PostgreSqlSession> _idle = [];

    /// <exception cref="NpgsqlException">The server refused the work, or cannot be reached.</exception>
    public async Task<T> DoAsync<T>(Func<PostgreSqlSession, Task<T>> work)
    {
        var session = _idle.TryTake(out var kept) ? kept : new PostgreSqlSession(await server.OpenConnectionAsync(CancellationToken.None));
        try
        {
            var result = await work(session);
            _idle.Add(session);
            return result;
        }
        catch (PostgresException refused) when (refused.Severity is not ("FATAL" or "PANIC"))
        {
            _idle.Add(session);
            throw;
        }
        catch
        {
            // the others were opened to the same server, which has ended or is out of reach
            session.Dispose();
            Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var session))
        {
            session.Dispose();
        }
    }
}
