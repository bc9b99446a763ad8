using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;
using NpgsqlTypes;

namespace SopEngine.Persistence.Providers.PostgreSql;

/// <summary>
/// Tells the server with each command of EF Core whose rows the command is for, in the same round trip: before the command stands a statement that says it for the transaction in
/// which both run. Its own result is passed over.
/// </summary>
internal sealed class PostgreSqlSight : DbCommandInterceptor
{
    private const string Parameter = "whose_rows";

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Tell(command, eventData);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Tell(command, eventData);
        return ValueTask.FromResult(result);
    }

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result)
    {
        if (IsTold(command))
        {
            result.NextResult();
        }

        return result;
    }

    public override async ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        if (IsTold(command))
        {
            await result.NextResultAsync(cancellationToken);
        }

        return result;
    }

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Tell(command, eventData);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Tell(command, eventData);
        return ValueTask.FromResult(result);
    }

    private static void Tell(DbCommand command, CommandEventData told)
    {
        if (told.Context is not SopDbContext { Sight: { Setting: { } setting } sight })
        {
            return;
        }

        command.CommandText = $"SELECT set_config('{setting}', @{Parameter}, true);\n{command.CommandText}";
        command.Parameters.Add(new NpgsqlParameter(Parameter, NpgsqlDbType.Text) { Value = sight.Value });
    }

    private static bool IsTold(DbCommand command) => command.Parameters.Contains(Parameter);
}
