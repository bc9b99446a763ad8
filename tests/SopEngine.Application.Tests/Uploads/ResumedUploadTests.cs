using System.Security.Cryptography;
using SopEngine.Application.Calls;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Uploads;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Uploads;

/// <summary>A file that comes in pieces over a line that breaks.</summary>
public sealed class ResumedUploadTests : HouseTests
{
    private static readonly byte[] _content = [.. "%PDF-1.7\n"u8, .. Enumerable.Range(0, 700_000).Select(place => (byte)(place % 253))];

    [Fact]
    public async Task What_had_come_when_the_line_broke_is_kept_and_the_upload_goes_on_from_there()
    {
        var upload = await BeginAsync(_content);
        foreach (var breaksAt in new[] { 1, 10_000, 300_000, 300_001, 600_000 })
        {
            var sending = () => SendAsync(upload.Id, breaksAt);
            await sending.Should().ThrowAsync<IOException>();
            (await ReadAsync(upload.Id)).Value().Offset.Should().Be(breaksAt);
        }

        var done = (await SendAsync(upload.Id, int.MaxValue)).Value();

        done.Offset.Should().Be(_content.Length);
        done.File.Should().BeEquivalentTo(new { upload.Id, ContentType = "application/pdf", Sha256 = Convert.ToHexStringLower(SHA256.HashData(_content)) });
        (await DownloadAsync(upload.Id)).Should().Equal(_content);
    }

    [Fact]
    public async Task A_finished_upload_is_a_file_that_a_filing_claims()
    {
        var upload = await BeginAsync(_content);
        await SendAsync(upload.Id, int.MaxValue);

        var ticket = await Desk("banyuwangi").FileAsync("pelapor", ("lampiran", Answer.List([upload.Id])));

        ticket.Files.Should().ContainSingle(file => file.Id == upload.Id);
    }

    [Fact]
    public async Task An_unfinished_upload_is_no_file_and_cannot_be_claimed()
    {
        var upload = await BeginAsync(_content);
        await Record.ExceptionAsync(() => SendAsync(upload.Id, 300_000));

        var desk = Desk("banyuwangi");
        var filed = await desk.FileAsync("pelapor", await desk.RequestAsync("pelapor", ("lampiran", Answer.List([upload.Id]))));

        filed.Problem!.Errors.Should().ContainSingle(error => error.Code == "unknown-file");
        (await House.Get<DownloadFile>().HandleAsync(await CallerAsync(), upload.Id, default)).Problem.Should().BeOfType<UploadProblems.FileNotFound>();
    }

    [Fact]
    public async Task A_piece_that_does_not_fit_is_told_where_the_next_begins()
    {
        var upload = await BeginAsync(_content);
        await AppendAsync(upload.Id, 0, _content[..1000]);

        (await AppendAsync(upload.Id, 0, _content[..1000])).Problem.Should().BeOfType<UploadProblems.UploadMoved>().Which.Offset.Should().Be(1000);
        (await AppendAsync(upload.Id, 2000, _content[2000..3000])).Problem.Should().BeOfType<UploadProblems.UploadMoved>().Which.Kind.Should().Be(ProblemKind.Conflict);
    }

    [Fact]
    public async Task More_than_was_announced_is_refused_and_the_upload_stays_as_it_was()
    {
        var upload = await BeginAsync(_content);
        await AppendAsync(upload.Id, 0, _content[..^10]);

        (await AppendAsync(upload.Id, _content.Length - 10, new byte[11])).Problem.Should().BeOfType<UploadProblems.UploadTooLong>();

        (await ReadAsync(upload.Id)).Value().Offset.Should().Be(_content.Length - 10);
        (await AppendAsync(upload.Id, _content.Length - 10, _content[^10..])).Value().File.Should().NotBeNull();
    }

    [Fact]
    public async Task Nobody_else_sees_or_goes_on_with_an_upload()
    {
        var upload = await BeginAsync(_content);
        var other = await House.AsAsync("banyuwangi", "staff-it");

        (await House.Get<ReadUpload>().HandleAsync(other, upload.Id, default)).Problem.Should().BeOfType<UploadProblems.UploadNotFound>();
        using var content = new MemoryStream([1]);
        (await House.Get<ContinueUpload>().HandleAsync(other, upload.Id, new UploadPiece(0, 1, content), default)).Problem.Should().BeOfType<UploadProblems.UploadNotFound>();
    }

    [Fact]
    public async Task What_arrives_changed_is_refused_by_its_hash_and_begins_again()
    {
        var upload = await BeginAsync(_content, Convert.ToHexStringLower(SHA256.HashData("lain"u8)));

        (await SendAsync(upload.Id, int.MaxValue)).Problem!.Errors.Should().ContainSingle(error => error.Code == "damaged");

        (await ReadAsync(upload.Id)).Problem.Should().BeOfType<UploadProblems.UploadNotFound>();
    }

    [Fact]
    public async Task What_is_not_taken_at_once_is_not_taken_in_pieces()
    {
        (await BeginAsync("surat.pdf", 20L * 1024 * 1024 + 1)).Problem.Should().BeOfType<UploadProblems.FileTooLarge>();
        (await BeginAsync("surat.pdf", 0)).Problem!.Errors.Should().ContainSingle(error => error.Field == "length");
        (await BeginAsync("", 5)).Problem!.Errors.Should().ContainSingle(error => error.Field == "name");
        (await BeginAsync("surat.pdf", 5, "bukan hash")).Problem!.Errors.Should().ContainSingle(error => error.Field == "sha256");

        var program = (await BeginAsync("surat.pdf", 4)).Value();
        (await AppendAsync(program.Id, 0, "MZ\u0001\u0002"u8.ToArray())).Problem!.Errors.Should().ContainSingle(error => error.Code == "program");
    }

    [Fact]
    public async Task Two_that_send_the_same_piece_leave_one_of_it()
    {
        var upload = await BeginAsync(_content);

        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => AppendAsync(upload.Id, 0, _content))));

        both.Should().Contain(result => result.Problem == null);
        both.Where(result => result.Problem is not null).Should().OnlyContain(result => result.Problem is UploadProblems.UploadMoved || result.Problem is UploadProblems.UploadNotFound);
        (await DownloadAsync(upload.Id)).Should().Equal(_content);
    }

    [Fact]
    public async Task Somebody_has_a_bounded_number_of_unfinished_uploads()
    {
        for (var count = 0; count < UploadQuota.MostUnfinished; count++)
        {
            (await BeginAsync("surat.pdf", 5)).Problem.Should().BeNull();
        }

        (await BeginAsync("surat.pdf", 5)).Problem.Should().BeOfType<UploadProblems.TooManyUploads>();
        House.Time.Advance(TimeSpan.FromHours(25));
        await House.Get<RemoveUnclaimedFiles>().RunAsync(default);
        (await BeginAsync("surat.pdf", 5)).Problem.Should().BeNull();
    }

    [Fact]
    public async Task Somebody_has_a_bounded_room_until_his_files_are_used()
    {
        const long longest = 20L * 1024 * 1024;
        for (var count = 0; count < UploadQuota.MostWaiting - 1; count++)
        {
            (await BeginAsync("surat.pdf", longest)).Problem.Should().BeNull();
        }

        var upload = await BeginAsync(_content);
        var file = (await SendAsync(upload.Id, int.MaxValue)).Value();
        (await BeginAsync("surat.pdf", longest)).Problem.Should().BeOfType<UploadProblems.TooManyUploads>("a finished file waits as well");
        await Desk("banyuwangi").FileAsync("pelapor", ("lampiran", Answer.List([file.Id])));
        (await BeginAsync("surat.pdf", longest)).Problem.Should().BeNull("a file of a ticket is the region's");
    }

    private Task<Caller> CallerAsync() => House.AsAsync("banyuwangi", "pelapor");

    private async Task<UploadView> BeginAsync(byte[] content, string? hash = null) => (await BeginAsync("surat.pdf", content.Length, hash)).Value();

    private async Task<Result<UploadView>> BeginAsync(string name, long length, string? hash = null) =>
        await House.Get<BeginUpload>().HandleAsync(await CallerAsync(), new UploadRequest(name, length, hash), default);

    private async Task<Result<UploadView>> ReadAsync(string id) => await House.Get<ReadUpload>().HandleAsync(await CallerAsync(), id, default);

    /// <summary>Sends what is missing over a line that breaks when so much of the file has come.</summary>
    private async Task<Result<UploadView>> SendAsync(string id, int breaksAt)
    {
        var from = (await ReadAsync(id)).Value().Offset;
        using var line = new CutLine(_content, breaksAt) { Position = from };
        return await House.Get<ContinueUpload>().HandleAsync(await CallerAsync(), id, new UploadPiece(from, null, line), default);
    }

    private async Task<Result<UploadView>> AppendAsync(string id, long offset, byte[] piece)
    {
        using var content = new MemoryStream(piece);
        return await House.Get<ContinueUpload>().HandleAsync(await CallerAsync(), id, new UploadPiece(offset, null, content), default);
    }

    private async Task<byte[]> DownloadAsync(string id)
    {
        var file = (await House.Get<DownloadFile>().HandleAsync(await CallerAsync(), id, default)).Value();
        await using var content = file.Content;
        using var whole = new MemoryStream();
        await content.CopyToAsync(whole);
        return whole.ToArray();
    }
}
