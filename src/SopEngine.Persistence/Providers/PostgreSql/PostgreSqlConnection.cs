using System.Data.Common;
using Npgsql;

namespace SopEngine.Persistence.Providers.PostgreSql;

/// <summary>Reads a connection string, and adds what pays: statements are prepared once a connection, unless the operator says otherwise.</summary>
internal static class PostgreSqlConnection
{
    /// <summary>More than there are statements that come often.</summary>
    private const int Prepared = 200;

    private const string MaxAutoPrepare = "Max Auto Prepare";
    private const string NoResetOnClose = "No Reset On Close";
    private const string ApplicationName = "Application Name";

    /// <exception cref="DatabaseNotUsableException">It cannot be read, or names no server or database.</exception>
    public static NpgsqlConnectionStringBuilder Read(string connectionString, string setting)
    {
        try
        {
            var connection = new NpgsqlConnectionStringBuilder(connectionString);
            if (string.IsNullOrWhiteSpace(connection.Host) || string.IsNullOrWhiteSpace(connection.Database))
            {
                throw new DatabaseNotUsableException(
                    $"{DatabaseOptions.Section}:{setting} untuk PostgreSQL harus menyebut server dan basis data: \"Host=server;Database=sopengine;Username=sopengine;Password=…\".");
            }

            AddWhatPays(connection, new DbConnectionStringBuilder { ConnectionString = connectionString });
            return connection;
        }
        catch (Exception cause) when (cause is ArgumentException or FormatException or OverflowException)
        {
            throw new DatabaseNotUsableException($"{DatabaseOptions.Section}:{setting} tidak terbaca: {cause.Message}", cause);
        }
    }

    private static void AddWhatPays(NpgsqlConnectionStringBuilder connection, DbConnectionStringBuilder given)
    {
        if (!Says(given, MaxAutoPrepare))
        {
            connection.MaxAutoPrepare = Prepared;
            connection.AutoPrepareMinUsages = 2;
        }

        // nothing of a command is left in its session, so that there is nothing to reset
        connection.NoResetOnClose = !Says(given, NoResetOnClose) || connection.NoResetOnClose;
        connection.ApplicationName = Says(given, ApplicationName) ? connection.ApplicationName : "SopEngine";
    }

    private static bool Says(DbConnectionStringBuilder given, string keyword) =>
        given.ContainsKey(keyword) || given.ContainsKey(keyword.Replace(" ", "", StringComparison.Ordinal));
}
