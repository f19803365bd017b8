using LocalDataverse.Engine.Storage;
using LocalDataverse.Engine.Tests.Model;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Tests.Storage;

public sealed class SessionTests : IDisposable
{
    private readonly StoreFixture _store = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("store tests ").FullName;

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static bool Sees(IStoreSession session, StoreFixture store, Guid id) =>
        session.Find(store.Catalog.Tables["customer"], id, columns: null, StoreFixture.Options) is not null;

    private SqliteStore OpenFile(string name)
    {
        var store = new SqliteStore(Path.Combine(_folder, name));
        store.ApplySchema(_store.Catalog);
        return store;
    }

    [Fact]
    public void Session_DisposedWithoutCommit_LeavesNothing()
    {
        Guid id;
        using (var session = _store.OpenWrite())
        {
            id = _store.Add(session, "customer");
            Assert.True(Sees(session, _store, id));
        }

        Assert.Null(_store.Find("customer", id));
    }

    [Fact]
    public void Reader_WhileAWriterWorks_SeesCommittedRowsOnlyAndDoesNotWait()
    {
        var old = _store.Add("customer");
        using var writer = _store.OpenWrite();
        var added = _store.Add(writer, "customer");
        writer.Delete(_store.Catalog.Tables["customer"], old);

        using var reader = _store.Store.OpenRead();

        Assert.True(Sees(reader, _store, old));
        Assert.False(Sees(reader, _store, added));
    }

    [Fact]
    public void Reader_OpenDuringACommit_KeepsItsSnapshot()
    {
        using var reader = _store.Store.OpenRead();
        var id = _store.Add("customer");

        Assert.False(Sees(reader, _store, id));
        using var next = _store.Store.OpenRead();
        Assert.True(Sees(next, _store, id));
    }

    [Fact]
    public void SecondWriter_UnderACancelledToken_StopsWaiting()
    {
        using var first = _store.OpenWrite();
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Assert.Throws<OperationCanceledException>(() => _store.Store.OpenWrite(cancellation.Token));

        first.Dispose();
        Assert.NotEqual(Guid.Empty, _store.Add("customer"));
    }

    [Fact]
    public async Task Writers_OnManyThreads_TakeTurnsAndLoseNoUpdate()
    {
        const int Writers = 8, Rounds = 25;
        var id = _store.Add("customer", ("employees", 0));
        var table = _store.Catalog.Tables["customer"];

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(() =>
        {
            for (var round = 0; round < Rounds; round++)
            {
                using var session = _store.OpenWrite();
                var count = session.Find(table, id, ["employees"], StoreFixture.Options)!.GetAttributeValue<int>("employees");
                session.Update(table, new Entity("customer", id) { ["employees"] = count + 1 });
                session.Commit();
            }
        })));

        Assert.Equal(Writers * Rounds, _store.Find("customer", id)!["employees"]);
    }

    [Fact]
    public void Session_AfterCommit_IsOver()
    {
        using var session = _store.OpenWrite();
        session.Commit();

        Assert.Throws<ObjectDisposedException>(() => _store.Add(session, "customer"));
        Assert.Throws<ObjectDisposedException>(() => Sees(session, _store, Guid.NewGuid()));
        Assert.Throws<ObjectDisposedException>(session.Commit);
    }

    [Fact]
    public void ReadSession_AskedToWrite_Refuses()
    {
        using var session = _store.Store.OpenRead();

        Assert.Throws<InvalidOperationException>(() => _store.Add(session, "customer"));
        Assert.Throws<InvalidOperationException>(session.Commit);
    }

    [Fact]
    public void File_OpenedAgain_HasRowsSolutionsAndGoesOnCountingVersions()
    {
        var table = _store.Catalog.Tables["customer"];
        var id = Guid.NewGuid();
        string version;
        using (var store = OpenFile("kept.db"))
        {
            using var session = store.OpenWrite(TestContext.Current.CancellationToken);
            session.Insert(table, new Entity("customer", id) { ["name"] = "Kept" });
            session.KeepSolution([1, 2]);
            session.KeepSolution([3]);
            version = session.Find(table, id, columns: null, StoreFixture.Options)!.RowVersion;
            session.Commit();
        }

        using var again = OpenFile("kept.db");
        using (var session = again.OpenWrite(TestContext.Current.CancellationToken))
        {
            session.Update(table, new Entity("customer", id) { ["employees"] = 1 });
            session.Commit();
        }

        using var reader = again.OpenRead();
        var row = reader.Find(table, id, columns: null, StoreFixture.Options)!;
        Assert.Equal("Kept", row["name"]);
        Assert.True(string.CompareOrdinal(row.RowVersion.PadLeft(20, '0'), version.PadLeft(20, '0')) > 0);
        Assert.Equal([[1, 2], [3]], again.ReadSolutions());
    }

    [Fact]
    public void File_LeftByACrash_HasCommittedRowsAndNoOthers()
    {
        var table = _store.Catalog.Tables["customer"];
        var (committed, open) = (Guid.NewGuid(), Guid.NewGuid());
        using var store = OpenFile("live.db");
        using (var session = store.OpenWrite(TestContext.Current.CancellationToken))
        {
            session.Insert(table, new Entity("customer", committed));
            session.Commit();
        }

        using var unfinished = store.OpenWrite(TestContext.Current.CancellationToken);
        unfinished.Insert(table, new Entity("customer", open));
        // What is on the disk now is what a killed process leaves.
        foreach (var file in Directory.GetFiles(_folder, "live.db*").Where(f => !f.EndsWith("-shm", StringComparison.Ordinal)))
        {
            File.Copy(file, file.Replace("live.db", "crashed.db", StringComparison.Ordinal));
        }

        using var crashed = OpenFile("crashed.db");
        using var reader = crashed.OpenRead();
        Assert.True(Sees(reader, _store, committed));
        Assert.False(Sees(reader, _store, open));
    }

    [Fact]
    public void File_ThatIsNoDatabase_IsRefusedAndLeftAlone()
    {
        var path = Path.Combine(_folder, "letter.db");
        File.WriteAllText(path, new string('x', 5000));

        var fault = StoreFixture.FaultOf(() => new SqliteStore(path).Dispose());

        Assert.Contains("'letter.db' cannot be opened. It is no database", fault.Message, StringComparison.Ordinal);
        Assert.Equal(5000, new FileInfo(path).Length);
    }

    [Fact]
    public void File_InAFolderThatIsAFile_IsRefused()
    {
        var path = Path.Combine(_folder, "file");
        File.WriteAllText(path, "x");

        Assert.ThrowsAny<IOException>(() => new SqliteStore(Path.Combine(path, "rows.db")).Dispose());
    }

    [Fact]
    public void Store_InMemory_IsItsOwn()
    {
        using var other = new StoreFixture();
        var id = _store.Add("customer");

        Assert.Null(other.Find("customer", id));
    }

    [Fact]
    public void Store_Disposed_OpensNoSession()
    {
        var store = new SqliteStore(":memory:");
        store.Dispose();
        store.Dispose();

        Assert.Throws<ObjectDisposedException>(store.OpenRead);
    }
}
