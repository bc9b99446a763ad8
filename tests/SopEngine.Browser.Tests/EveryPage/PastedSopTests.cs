namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>A table copied from Word, with merged cells and bullets, is pasted into the editor's table.</summary>
[Collection(EveryPageCollection.Name)]
public sealed class PastedSopTests(PreparedHost host)
{
    private const string Copied = """
        <html xmlns:w="urn:schemas-microsoft-com:office:word"><body><!--StartFragment--><table class=MsoTableGrid>
        <tr><td rowspan=2><p class=MsoNormal>No</p></td><td rowspan=2><p class=MsoNormal>Kegiatan</p></td><td colspan=2><p>Pelaksana</p></td><td colspan=3><p>Mutu Baku</p></td></tr>
        <tr><td><p>Pemohon</p></td><td><p>Staf IT</p></td><td><p>Kelengkapan</p></td><td><p>Waktu</p></td><td><p>Output</p></td></tr>
        <tr><td><p>1</p></td><td><p>Mengajukan
          permohonan</p></td><td><p>&#8730;</p></td><td></td><td><p class=MsoListParagraph>&middot;&nbsp;&nbsp;Surat</p><p class=MsoListParagraph>&middot;&nbsp;&nbsp;Foto "depan"</p></td><td rowspan=2><p>30 menit</p></td><td><p>Tiket</p></td></tr>
        <tr><td><p>2</p></td><td><p>Memeriksa<br>permohonan</p></td><td></td><td><p>&#8730;</p></td><td></td><td><p>Hasil</p></td></tr>
        </table><!--EndFragment--></body></html>
        """;

    [Fact]
    public async Task Merged_cells_and_bullets_become_rows_and_lines()
    {
        var page = await host.OpenAsync(Reader.Of("admin", "batam"));
        await SopDraftSteps.BeginAsync(page, host, "batam");

        await page.EvaluateAsync(
            """
            html => {
              const data = new DataTransfer();
              data.setData('text/html', html);
              document.querySelector('td.act textarea').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """,
            Copied);
        (await page.Locator("#ditempel").InnerTextAsync()).Should().Contain("4 baris tabel terbaca");
        await page.ClickAsync("button[value='tambah tempel']");
        await page.WaitForFunctionAsync("() => document.querySelectorAll('.edit tbody tr').length === 2");

        var cells = await page.EvaluateAsync<string[]>("() => ['activity', 'requirements', 'time', 'outputs'].flatMap(key => ['baris-1', 'baris-2'].map(row => document.getElementsByName(`steps/${row}/${key}`)[0].value))");
        cells.Should().Equal("Mengajukan permohonan", "Memeriksa\npermohonan", "Surat\nFoto \"depan\"", "", "30 menit", "30 menit", "Tiket", "Hasil");
        (await page.Locator("#terbaca").InnerTextAsync()).Should().Contain("3 hal", "the merged time, a column that the SOP does not have yet, and a row without its mark are told");
        await page.Context.CloseAsync();
    }
}
