using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Files;

/// <summary>
/// The bytes of an upload or file, read from the database a part at a time and from any place: no more than one part is held, and no connection while nobody reads.
/// A file that is kept whole is held whole.
/// </summary>
public sealed class StoredFileStream(SopDatabase database, TenantId tenant, Guid id, long length) : Stream
{
    private byte[] _held = [];
    private long _from;
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => _position;
        set => _position = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A stream begins at 0.");
    }

    /// <exception cref="EndOfStreamException">The file was removed while it was read.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_position >= length || buffer.Length == 0)
        {
            return 0;
        }

        if (_position < _from || _position >= _from + _held.Length)
        {
            await LoadAsync(cancellationToken);
        }

        var at = (int)(_position - _from);
        var count = Math.Min(buffer.Length, _held.Length - at);
        _held.AsMemory(at, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => _position + offset,
        _ => length + offset,
    };

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Use ReadAsync.");

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private async Task LoadAsync(CancellationToken stop)
    {
        var number = (int)(_position / FilePartRow.Size);
        await using var db = database.Open(tenant);
        var part = await db.FileParts.Where(row => row.Upload == id && row.Number == number).Select(row => row.Content).SingleOrDefaultAsync(stop);
        (_held, _from) = part is not null
            ? (part, (long)number * FilePartRow.Size)
            : (await db.FileContents.Where(row => row.Id == id).Select(row => row.Content).SingleOrDefaultAsync(stop) ?? [], 0);
        if (_position < _from || _position >= _from + _held.Length)
        {
            throw new EndOfStreamException($"File {id} ends at byte {_from + _held.Length} of {length}.");
        }
    }
}
