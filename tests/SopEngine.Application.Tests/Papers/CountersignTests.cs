using System.Text;
using SopEngine.Application.Papers;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets.Work;
using SopEngine.Application.Uploads;
using SopEngine.Application.Verify;
using SopEngine.Domain.Papers;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Papers;

/// <summary>Jawa Barat's SLA and BA go to the requester, come back signed, and only then does row 7 open.</summary>
public sealed class CountersignTests : HouseTests
{
    private const string Sla = "Dokumen SLA";
    private const string Ba = "Berita Acara Pemenuhan Permintaan Layanan";

    private PaperWalk _walk = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _walk = await JabarWalk.ToFulfilledAsync(House);
    }

    [Fact]
    public async Task Row_6_does_not_end_before_both_papers_are_back()
    {
        var refused = await ReturnAsync();

        refused.Problem!.Errors.Select(error => (error.Field, error.Code)).Should().BeEquivalentTo([("balasan-sla", "countersign"), ("balasan-ba", "countersign")]);
        (await AgreeAsync("user", Sla)).Problem.Should().BeNull();
        (await ReturnAsync()).Problem!.Errors.Should().ContainSingle(error => error.Field == "balasan-ba").Which.Message.Should().Contain("belum kembali");
        (await OpenRowsAsync()).Should().Equal("balasan");
    }

    [Fact]
    public async Task Agreeing_to_both_on_their_pages_lets_row_7_open()
    {
        (await AgreeAsync("user", Sla)).Problem.Should().BeNull();
        (await AgreeAsync("user", Ba)).Problem.Should().BeNull();

        (await ReturnAsync()).Problem.Should().BeNull();

        (await OpenRowsAsync()).Should().Equal("close-tiket");
        var paper = await _walk.PaperAsync("agen", Sla);
        paper.Signatures.Should().ContainSingle().Which.Should().BeEquivalentTo(new { SignedBy = "user", Name = "Neng Sri Mulyani", Post = "Analis Sistem Informasi", Way = SignatureWay.Page });
        paper.Awaited.Should().BeFalse();
    }

    [Fact]
    public async Task One_may_be_agreed_to_and_the_other_sent_as_a_file()
    {
        (await AgreeAsync("user", Sla)).Problem.Should().BeNull();

        (await ReturnAsync(("balasan-ba", await UploadAsync()))).Problem.Should().BeNull();

        (await _walk.PaperAsync("user", Ba)).Signatures.Should().ContainSingle(signed => signed.Way == SignatureWay.Upload);
        (await OpenRowsAsync()).Should().Equal("close-tiket");
    }

    [Fact]
    public async Task A_paper_is_agreed_to_once_and_by_its_requester_alone()
    {
        (await AgreeAsync("agen", Sla)).Problem.Should().BeOfType<TicketProblems.NotAllowed>();
        (await AgreeAsync("user", "Lembar Disposisi")).Problem.Should().BeOfType<PaperProblems.PaperNotAwaited>();
        (await AgreeAsync("user", Sla)).Problem.Should().BeNull();
        (await AgreeAsync("user", Sla)).Problem.Should().BeOfType<PaperProblems.PaperSigned>();
        (await House.Get<SignPaperHandler>().AgreeAsync(await _walk.Desk.AsAsync("user"), _walk.Number, Guid.Empty.ToString(), default)).Problem.Should().BeOfType<PaperProblems.PaperUnknown>();
    }

    [Fact]
    public async Task What_was_signed_stands_in_the_history_with_its_hash_and_the_chain_holds()
    {
        await AgreeAsync("user", Sla);
        var paper = await _walk.PaperAsync("user", Sla);

        await using var db = House.Rows("jabar");
        var entry = db.History.Single(row => row.Ticket == _walk.Number && row.Kind == HistoryKind.PaperSigned);
        entry.Changes.Should().Contain(paper.Sha256).And.Contain(paper.Id);
        entry.Ground.Should().Be($"Dokumen SLA, nomor {paper.Number}");
        (await House.Get<VerifyTickets>().RunAsync(null, null, default)).Findings.Should().BeEmpty();
    }

    [Fact]
    public async Task A_paper_whose_file_was_changed_cannot_be_signed_and_says_so()
    {
        var paper = await _walk.PaperAsync("user", Sla);
        await using (var db = House.Rows("jabar"))
        {
            var content = db.FileContents.Single(row => row.Id == Guid.Parse(paper.Id));
            db.FileContents.Remove(content);
            await db.SaveChangesAsync();
            db.FileContents.Add(new() { Tenant = db.Tenant, Id = content.Id, Content = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content.Content).Replace("aktif", "mati", StringComparison.Ordinal)) });
            await db.SaveChangesAsync();
        }

        (await AgreeAsync("user", Sla)).Problem.Should().BeOfType<PaperProblems.PaperChanged>();
        (await _walk.SheetAsync("user", Sla)).IsWhole.Should().BeFalse();
    }

    [Fact]
    public async Task Numbers_follow_the_regions_pattern_without_a_gap()
    {
        var second = await JabarWalk.ToFulfilledAsync(House);

        (await _walk.PaperAsync("agen", Ba)).Number.Should().Be("555/001/BA-APTIKA/2026");
        (await second.PaperAsync("agen", Ba)).Number.Should().Be("555/002/BA-APTIKA/2026");
        (await second.PaperAsync("agen", Sla)).Number.Should().Be("555/002/SLA-APTIKA/2026");
    }

    [Fact]
    public async Task A_paper_is_a_file_that_whoever_reads_the_ticket_may_have()
    {
        var paper = await _walk.PaperAsync("user", Sla);

        var file = (await House.Get<DownloadFile>().HandleAsync(await _walk.Desk.AsAsync("user"), paper.Id, default)).Value();
        file.ContentType.Should().Be("text/html; charset=utf-8");
        using var reader = new StreamReader(file.Content, Encoding.UTF8);
        (await reader.ReadToEndAsync()).Should().StartWith("<!DOCTYPE html>").And.Contain("&lt;Budaya&gt; &amp; Wisata").And.NotContain("<Budaya>");
        (await _walk.Desk.TicketAsync("user", _walk.Number)).Files.Should().BeEmpty("papers are told apart from what was uploaded");
        (await House.Get<PaperQueries>().GetAsync(await _walk.Desk.AsAsync("analis"), _walk.Number, paper.Id, default)).Problem.Should().NotBeNull();
    }

    private async Task<Result<Application.Calls.CommandAnswer>> AgreeAsync(string userName, string title) =>
        await House.Get<SignPaperHandler>().AgreeAsync(await _walk.Desk.AsAsync(userName), _walk.Number, (await _walk.PaperAsync(userName, title)).Id, default);

    private async Task<Result<Application.Calls.CommandAnswer>> ReturnAsync(params (string Field, string File)[] files)
    {
        var item = await _walk.Desk.ItemAsync("user", _walk.Number, "balasan");
        var request = new CompleteRequest { Outcome = "balas", Answers = files.ToDictionary(file => file.Field, file => Answer.List([file.File])) };
        return await House.Get<CompleteWorkItemHandler>().HandleAsync(await _walk.Desk.AsAsync("user"), item.Id, request, null, default);
    }

    private async Task<string> UploadAsync()
    {
        using var content = new MemoryStream("%PDF-1.7 tertanda"u8.ToArray());
        return (await House.Get<UploadFile>().HandleAsync(await _walk.Desk.AsAsync("user"), "ba.pdf", content, default)).Value().Id;
    }

    private async Task<IEnumerable<string>> OpenRowsAsync() => (await _walk.Desk.TicketAsync("agen", _walk.Number)).WorkItems.Select(item => item.Step);
}
