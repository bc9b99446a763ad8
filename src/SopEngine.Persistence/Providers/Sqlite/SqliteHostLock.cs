using System.Globalization;

namespace SopEngine.Persistence.Providers.Sqlite;

/// <summary>
/// One host at a time on one file: its passes and its schedule know of no other. The lock is the operating system's, on a file beside the database that is held for the
/// life of the host, so that it ends with the process however that dies. Who has it stands in a second file, since nobody can read the locked one; it is for people only.
/// </summary>
internal sealed class SqliteHostLock(string database)
{
    private readonly string _path = database + ".host";
    private FileStream? _held;

    private string Told => _path + ".txt";

    /// <summary>Takes the lock until the answer is disposed; within one program that holds it already, it is simply held.</summary>
    /// <exception cref="DatabaseNotUsableException">Another program holds it, or its file cannot be made.</exception>
    public IDisposable Take() => _held is null ? new Hold(this, Open()) : new Hold(this, null);

    private FileStream Open()
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            var file = new FileStream(_path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            _held = file;
            File.WriteAllText(Told, string.Create(CultureInfo.InvariantCulture, $"proses {Environment.ProcessId} di {Environment.MachineName}"));
            return file;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseNotUsableException(
                Holder() is { Length: > 0 } holder
                    ? $"Basis data {database} sedang dipakai oleh host lain ({holder}). Satu berkas SQLite melayani satu host: hentikan host itu, atau pakai PostgreSQL atau SQL Server bila perlu beberapa host."
                    : $"Basis data {database} tidak dapat dipegang: {cause.Message} Periksa apakah foldernya dapat ditulisi.",
                cause);
        }
    }

    private string Holder()
    {
        try
        {
            return File.ReadAllText(Told);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            // then nobody is named
            return "";
        }
    }

    private sealed class Hold(SqliteHostLock owner, FileStream? file) : IDisposable
    {
        public void Dispose()
        {
            if (file is not null)
            {
                owner._held = null;
                File.Delete(owner.Told);
                file.Dispose();
            }
        }
    }
}
