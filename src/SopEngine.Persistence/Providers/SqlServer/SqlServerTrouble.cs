using Microsoft.Data.SqlClient;

namespace SopEngine.Persistence.Providers.SqlServer;

/// <summary>Why a server cannot be used, and what to do, in Indonesian: the operator reads it.</summary>
internal static class SqlServerTrouble
{
    /// <summary>The number our own script throws when another program holds the lock.</summary>
    public const int BeingPrepared = 51000;

    private const int LoginFailed = 18456;
    private const int DatabaseMissing = 4060;
    private const int CreateDenied = 262;
    private const int ObjectDenied = 229;
    private const int SchemaDenied = 2760;
    private const int ReadOnly = 3906;

    /// <summary>It starts, stops, or is paused, or the database is being recovered or moved.</summary>
    private static readonly int[] _notNow = [233, 596, 921, 922, 983, 6001, 6002, 6005, 17142, 17147, 17148, 17187, 40197, 40501, 40613];

    /// <summary>Error numbers below the server's own: the network, the name of the server, its certificate (learn.microsoft.com, SQL Server "Database engine errors").</summary>
    private static readonly int[] _unreachable = [-2146893019, -2, -1, 0, 2, 20, 26, 40, 53, 64, 121, 233, 258, 1225, 10053, 10054, 10060, 10061, 11001];

    /// <summary>What an error with this number says about the database; null when it is about something else.</summary>
    public static DatabaseFault? FaultOf(int number) => number switch
    {
        1101 or 1105 or 3257 or 9002 or 40544 => DatabaseFault.Full,
        ReadOnly or 3908 or 978 => DatabaseFault.ReadOnly,
        823 or 824 or 825 or 926 or 945 => DatabaseFault.Damaged,
        1222 => DatabaseFault.Busy,
        LoginFailed or DatabaseMissing => DatabaseFault.Unreachable,
        _ when _unreachable.Contains(number) || _notNow.Contains(number) => DatabaseFault.Unreachable,
        _ => null,
    };

    /// <summary>Null for an error that is not the operator's to cure.</summary>
    public static string? Explain(int number, string message, SqlConnectionStringBuilder connection) => number switch
    {
        LoginFailed => $"SQL Server {connection.DataSource} menolak pengguna \"{connection.UserID}\". Periksa User ID dan Password pada setelan. ({message})",
        DatabaseMissing =>
            $"Basis data \"{connection.InitialCatalog}\" tidak ada di SQL Server {connection.DataSource}, atau pengguna \"{connection.UserID}\" tidak boleh membukanya. "
            + $"Buatlah lebih dahulu: CREATE DATABASE [{connection.InitialCatalog}].",
        CreateDenied or ObjectDenied or SchemaDenied =>
            $"Pengguna \"{connection.UserID}\" tidak berhak mengubah bentuk basis data \"{connection.InitialCatalog}\" ({message}). "
            + $"Isilah {DatabaseOptions.Section}:{nameof(DatabaseOptions.MigrationConnectionString)} dengan pengguna anggota db_ddladmin, db_datareader, dan db_datawriter.",
        ReadOnly => $"Basis data \"{connection.InitialCatalog}\" hanya dapat dibaca. Sebutkan server utama pada setelan.",
        BeingPrepared => $"Basis data \"{connection.InitialCatalog}\" sedang disiapkan oleh program lain. Coba lagi sebentar lagi.",
        _ when _unreachable.Contains(number) =>
            $"SQL Server {connection.DataSource} tidak menjawab. Periksa apakah server berjalan, serta Server dan sertifikatnya pada setelan (Encrypt, TrustServerCertificate). ({message})",
        _ => null,
    };
}
