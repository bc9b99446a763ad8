using System.Text;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Uploads;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Uploads;

public sealed class FileTests : HouseTests
{
    private const int Largest = 20 * 1024 * 1024;

    private Desk Banyuwangi => Desk("banyuwangi");

    [Fact]
    public async Task A_file_is_kept_by_its_content_and_given_back_to_who_sent_it()
    {
        var file = (await UploadAsync("pelapor", "../../etc/laporan pagi.pdf", "%PDF-1.7 isi")).Value();

        file.Should().BeEquivalentTo(new { Name = "laporan pagi.pdf", ContentType = "application/pdf", Length = 12L });
        var back = (await DownloadAsync("pelapor", file.Id)).Value();
        Encoding.UTF8.GetString(await WholeAsync(back)).Should().Be("%PDF-1.7 isi");
        back.Sha256.Should().Be(file.Sha256).And.HaveLength(64);
    }

    [Fact]
    public async Task What_a_file_is_called_does_not_decide_what_it_is()
    {
        (await UploadAsync("pelapor", "catatan.lain", "isi")).Value().ContentType.Should().Be("text/plain");
        (await UploadAsync("pelapor", "catatan.txt", "\u0001\u0002")).Value().ContentType.Should().Be("application/octet-stream");
    }

    [Fact]
    public async Task Nobody_else_gets_a_file_that_no_ticket_has_claimed()
    {
        var file = (await UploadAsync("pelapor", "a.txt", "isi")).Value();

        (await DownloadAsync("staff-it", file.Id)).Problem.Should().BeOfType<UploadProblems.FileNotFound>();
        (await DownloadAsync("pelapor", "bukan-id")).Problem.Should().BeOfType<UploadProblems.FileNotFound>();
        var elsewhere = await House.Get<DownloadFile>().HandleAsync(await House.AsAsync("batam", "admin"), file.Id, default);
        elsewhere.Problem.Should().BeOfType<UploadProblems.FileNotFound>();
    }

    [Fact]
    public async Task A_filing_claims_its_files_and_then_who_reads_the_ticket_reads_them()
    {
        var file = (await UploadAsync("pelapor", "a.txt", "isi")).Value();
        var ticket = await Banyuwangi.FileAsync("pelapor", ("lampiran", Answer.List([file.Id])));

        ticket.Files.Should().ContainSingle(known => known.Id == file.Id);
        ticket.Answers!.Single(answer => answer.Name == "lampiran").Display.Should().Be("a.txt");
        (await DownloadAsync("staff-it", file.Id)).Problem.Should().BeNull();
        (await DownloadAsync("analis", file.Id)).Problem.Should().BeOfType<UploadProblems.FileNotFound>();
    }

    [Fact]
    public async Task A_file_is_claimed_once()
    {
        var file = (await UploadAsync("pelapor", "a.txt", "isi")).Value();
        await Banyuwangi.FileAsync("pelapor", ("lampiran", Answer.List([file.Id])));

        var again = await Banyuwangi.FileAsync("pelapor", await Banyuwangi.RequestAsync("pelapor", ("lampiran", Answer.List([file.Id]))));

        again.Problem!.Errors.Should().ContainSingle(error => error.Field == "lampiran" && error.Code == "unknown-file");
    }

    [Fact]
    public async Task Of_two_filings_that_claim_one_file_at_once_one_is_filed()
    {
        var file = (await UploadAsync("pelapor", "a.txt", "isi")).Value();
        var request = await Banyuwangi.RequestAsync("pelapor", ("lampiran", Answer.List([file.Id])));

        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => Banyuwangi.FileAsync("pelapor", request))));

        both.Count(result => result.Problem is null).Should().Be(1);
        both.Single(result => result.Problem is not null).Problem!.Errors.Should().ContainSingle(error => error.Code == "unknown-file");
    }

    [Fact]
    public async Task Somebody_elses_file_cannot_be_attached()
    {
        var file = (await UploadAsync("staff-it", "a.txt", "isi")).Value();

        var filed = await Banyuwangi.FileAsync("pelapor", await Banyuwangi.RequestAsync("pelapor", ("lampiran", Answer.List([file.Id]))));

        filed.Problem!.Errors.Should().ContainSingle(error => error.Code == "unknown-file");
    }

    [Fact]
    public async Task A_file_of_a_kind_that_the_question_does_not_take_is_refused_by_its_content()
    {
        var file = (await UploadAsync("staff-it", "foto.txt", "bukan gambar")).Value();
        var number = (await Banyuwangi.FileAsync("pelapor")).Number;
        await Banyuwangi.CompleteAsync("staff-it", number, "tentukan", "ya");
        var item = await Banyuwangi.ItemAsync("staff-it", number, "perbaikan");

        var request = new Application.Tickets.Work.CompleteRequest
        {
            Outcome = "selesai",
            Answers = new Dictionary<string, Answer> { ["catatan"] = Answer.Text("Kabel diganti."), ["foto"] = Answer.List([file.Id]) },
        };
        var done = await House.Get<Application.Tickets.Work.CompleteWorkItemHandler>().HandleAsync(await Banyuwangi.AsAsync("staff-it"), item.Id, request, null, default);

        done.Problem!.Errors.Should().ContainSingle(error => error.Field == "foto" && error.Code == "file-type");
    }

    [Fact]
    public async Task Twenty_megabytes_are_taken_and_one_byte_more_is_not()
    {
        (await UploadAsync("pelapor", "a.bin", new byte[Largest])).Value().Length.Should().Be(20 * 1024 * 1024);

        (await UploadAsync("pelapor", "a.bin", new byte[Largest + 1])).Problem.Should().BeOfType<UploadProblems.FileTooLarge>()
            .Which.Kind.Should().Be(ProblemKind.TooLarge);
        (await UploadAsync("pelapor", "a.bin", Array.Empty<byte>())).Problem!.Errors.Should().ContainSingle(error => error.Code == "empty");
    }

    [Fact]
    public async Task Files_that_nothing_claims_are_removed_after_a_day_and_the_others_stay()
    {
        var lost = (await UploadAsync("pelapor", "a.txt", "isi")).Value();
        var kept = (await UploadAsync("pelapor", "b.txt", "isi")).Value();
        await Banyuwangi.FileAsync("pelapor", ("lampiran", Answer.List([kept.Id])));
        House.Time.Advance(TimeSpan.FromHours(24) + TimeSpan.FromSeconds(1));
        var late = (await UploadAsync("pelapor", "c.txt", "isi")).Value();

        (await House.Get<RemoveUnclaimedFiles>().RunAsync(default)).Should().Be(1);

        (await DownloadAsync("pelapor", lost.Id)).Problem.Should().BeOfType<UploadProblems.FileNotFound>();
        (await DownloadAsync("pelapor", kept.Id)).Problem.Should().BeNull();
        (await DownloadAsync("pelapor", late.Id)).Problem.Should().BeNull();
        await using var db = House.Rows("banyuwangi");
        db.FileParts.Count().Should().Be(2, "the bytes go with the file");
    }

    private static async Task<byte[]> WholeAsync(FileDownload file)
    {
        await using var content = file.Content;
        using var whole = new MemoryStream();
        await content.CopyToAsync(whole);
        return whole.ToArray();
    }

    private Task<Result<FileView>> UploadAsync(string user, string name, string content) => UploadAsync(user, name, Encoding.UTF8.GetBytes(content));

    private async Task<Result<FileView>> UploadAsync(string user, string name, byte[] content)
    {
        using var stream = new MemoryStream(content);
        return await House.Get<UploadFile>().HandleAsync(await Banyuwangi.AsAsync(user), name, stream, default);
    }

    private async Task<Result<FileDownload>> DownloadAsync(string user, string id) =>
        await House.Get<DownloadFile>().HandleAsync(await Banyuwangi.AsAsync(user), id, default);
}
