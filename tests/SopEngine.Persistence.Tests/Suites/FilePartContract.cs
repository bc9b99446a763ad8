using Microsoft.EntityFrameworkCore;
using SopEngine.Persistence.Files;
using SopEngine.Persistence.Tests.Samples;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Tests.Suites;

/// <summary>Files are kept in parts, and read from any place.</summary>
public abstract class FilePartContract : DatabaseContract
{
    private const int Length = (2 * FilePartRow.Size) + 1000;

    private static readonly Guid _id = new(1, 2, 3, new byte[8]);
    private static readonly byte[] _content = [.. Enumerable.Range(0, Length).Select(place => (byte)(place % 251))];

    [Fact]
    public async Task A_file_of_three_parts_is_read_whole()
    {
        await KeepAsync();

        await using var stream = new StoredFileStream(Database, Batam, _id, Length);
        using var whole = new MemoryStream();
        await stream.CopyToAsync(whole);

        whole.ToArray().Should().Equal(_content);
    }

    [Fact]
    public async Task A_file_is_read_from_any_place_across_its_parts()
    {
        await KeepAsync();
        await using var stream = new StoredFileStream(Database, Batam, _id, Length);
        var some = new byte[3000];

        stream.Seek(FilePartRow.Size - 1500, SeekOrigin.Begin);
        await stream.ReadExactlyAsync(some);
        some.Should().Equal(_content.AsSpan(FilePartRow.Size - 1500, 3000).ToArray());
        stream.Seek(-10, SeekOrigin.End);
        (await stream.ReadAsync(some)).Should().Be(10);
        (await stream.ReadAsync(some)).Should().Be(0);
        some[..10].Should().Equal(_content[^10..]);
    }

    [Fact]
    public async Task A_file_that_is_kept_whole_is_read_like_any_other()
    {
        await using (var db = Database.Open(Batam))
        {
            db.Files.Add(File(db));
            db.FileContents.Add(new FileContentRow { Tenant = db.Tenant, Id = _id, Content = _content });
            await db.SaveChangesAsync(Stop);
        }

        await using var stream = new StoredFileStream(Database, Batam, _id, Length);
        stream.Position = FilePartRow.Size + 7;
        var some = new byte[5];
        await stream.ReadExactlyAsync(some);

        some.Should().Equal(_content.AsSpan(FilePartRow.Size + 7, 5).ToArray());
    }

    [Fact]
    public async Task Another_region_does_not_read_them()
    {
        await KeepAsync();
        await using var stream = new StoredFileStream(Database, Banten, _id, Length);

        var reading = async () => await stream.ReadAsync(new byte[1]);

        await reading.Should().ThrowAsync<EndOfStreamException>();
    }

    [Fact]
    public async Task Of_two_that_append_to_one_upload_one_is_told_that_the_other_was_first()
    {
        await KeepAsync();
        await using var first = Database.Open(Batam);
        await using var second = Database.Open(Batam);
        (await first.Uploads.SingleAsync()).Received++;
        (await second.Uploads.SingleAsync()).Received++;
        await first.SaveChangesAsync(Stop);

        var late = () => second.SaveChangesAsync(Stop);

        await late.Should().ThrowAsync<WriteConflictException>();
    }

    [Fact]
    public async Task A_part_that_was_begun_is_filled_up()
    {
        await KeepAsync();
        await using (var db = Database.Open(Batam))
        {
            var part = await db.FileParts.SingleAsync(row => row.Number == 2);
            part.Content = [.. part.Content, 1, 2, 3];
            await db.SaveChangesAsync(Stop);
        }

        await using var again = Database.Open(Batam);
        (await again.FileParts.Where(row => row.Number == 2).Select(row => row.Content).SingleAsync()).Should().HaveCount(1003).And.EndWith([1, 2, 3]);
    }

    private async Task KeepAsync()
    {
        await using var db = Database.Open(Batam);
        db.Uploads.Add(new UploadRow
        {
            Tenant = db.Tenant,
            Id = _id,
            Name = "surat.pdf",
            Length = Length,
            Sha256 = null,
            Received = Length,
            UploadedBy = "siti",
            StartedAt = SampleTicket.Morning,
        });
        for (var number = 0; number * FilePartRow.Size < Length; number++)
        {
            var content = _content.AsSpan(number * FilePartRow.Size, Math.Min(FilePartRow.Size, Length - (number * FilePartRow.Size))).ToArray();
            db.FileParts.Add(new FilePartRow { Tenant = db.Tenant, Upload = _id, Number = number, Content = content });
        }

        await db.SaveChangesAsync(Stop);
    }

    private static FileRow File(SopDbContext db) => new()
    {
        Tenant = db.Tenant,
        Id = _id,
        Name = "surat.pdf",
        ContentType = "application/pdf",
        Length = Length,
        Sha256 = new string('d', 64),
        UploadedBy = "siti",
        UploadedAt = SampleTicket.Morning,
    };
}
