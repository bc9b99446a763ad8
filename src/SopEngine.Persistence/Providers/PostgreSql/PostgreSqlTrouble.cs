using System.Net.Sockets;
using Npgsql;

namespace SopEngine.Persistence.Providers.PostgreSql;

/// <summary>Why a server cannot be used, and what to do, in Indonesian: the operator reads it.</summary>
internal static class PostgreSqlTrouble
{
    /// <summary>Null for an error that is not the operator's to cure.</summary>
    public static string? Explain(NpgsqlException cause, NpgsqlConnectionStringBuilder connection) =>
        cause is PostgresException refused ? Refused(refused, connection) : Unreachable(cause, connection);

    /// <summary>The program works as somebody whom the wall between tenants does not hold.</summary>
    public static string TooManyRights(string? user, string why) =>
        $"program bekerja sebagai \"{user}\", yaitu {why}: dinding antardaerah di server tidak berlaku baginya. Buatlah pengguna kerja tersendiri "
        + $"(CREATE ROLE sop_worker LOGIN PASSWORD '…'), pakailah ia pada {DatabaseOptions.Section}:{nameof(DatabaseOptions.ConnectionString)}, dan isilah "
        + $"{DatabaseOptions.Section}:{nameof(DatabaseOptions.MigrationConnectionString)} dengan pemilik tabel; hak pengguna kerja diberikan saat migrasi.";

    private static string? Refused(PostgresException refused, NpgsqlConnectionStringBuilder connection) => refused.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            $"PostgreSQL {At(connection)} menolak pengguna \"{connection.Username}\". Periksa Username dan Password pada setelan, serta pg_hba.conf di server. ({refused.MessageText})",
        PostgresErrorCodes.InvalidCatalogName =>
            $"Basis data \"{connection.Database}\" tidak ada di PostgreSQL {At(connection)}. Buatlah lebih dahulu: "
            + $"CREATE DATABASE {connection.Database} OWNER {connection.Username} ENCODING 'UTF8' TEMPLATE template0.",
        PostgresErrorCodes.InsufficientPrivilege =>
            $"Pengguna \"{connection.Username}\" tidak berhak mengubah bentuk basis data \"{connection.Database}\" ({refused.MessageText}). "
            + $"Isilah {DatabaseOptions.Section}:{nameof(DatabaseOptions.MigrationConnectionString)} dengan pengguna pemilik tabel.",
        PostgresErrorCodes.TooManyConnections =>
            $"PostgreSQL {At(connection)} tidak menerima sambungan lagi. Naikkan max_connections, atau turunkan Maximum Pool Size pada setelan.",
        PostgresErrorCodes.CannotConnectNow => $"PostgreSQL {At(connection)} sedang dimulai atau dihentikan. Coba lagi sebentar lagi. ({refused.MessageText})",
        PostgresErrorCodes.LockNotAvailable => $"Basis data \"{connection.Database}\" sedang disiapkan oleh program lain. Coba lagi sebentar lagi.",
        PostgresErrorCodes.ReadOnlySqlTransaction =>
            $"PostgreSQL {At(connection)} hanya dapat dibaca: ia salinan, atau disetel hanya-baca. Sebutkan server utama pada setelan.",
        _ => null,
    };

    private static string? Unreachable(NpgsqlException cause, NpgsqlConnectionStringBuilder connection) => cause.InnerException is SocketException or TimeoutException or IOException
        ? $"PostgreSQL {At(connection)} tidak menjawab. Periksa apakah server berjalan, serta Host dan Port pada setelan. ({cause.InnerException.Message})"
        : cause.IsTransient ? $"PostgreSQL {At(connection)} tidak menjawab dengan benar: {cause.Message}" : null;

    private static string At(NpgsqlConnectionStringBuilder connection) => $"{connection.Host}:{connection.Port}";
}
