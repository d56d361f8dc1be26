// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/printing.h"

#include "print/paperpictures.h"
#include "print/pdfmetadata.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

using Printed = Result<int>;

constexpr double layoutShare = 0.4; // of the time; the rest is painting

/// One print on its worker.
struct PrintJob
{
    PrintedArticle article;
    QFuture<PictureSources> pictures;
    QPromise<Printed> promise;

    [[nodiscard]] bool go(double share)
    {
        promise.setProgressValue(int(share * printSteps));
        return !promise.isCanceled();
    }
};

std::vector<int> pagesToPrint(const PrintTarget &target, int count)
{
    std::vector<int> pages;
    for (int page = 0; page < count; ++page) {
        if (target.pages.isEmpty() || target.pages.contains(page + 1))
            pages.push_back(page);
    }
    if (target.lastFirst)
        std::ranges::reverse(pages);
    return pages;
}

PictureSources waitedFor(QFuture<PictureSources> &sources)
{
    sources.waitForFinished();
    return sources.resultCount() > 0 ? sources.result() : PictureSources();
}

/// Nothing when it was stopped. What a printer has begun it ends: half of the pages would come out all the same.
std::optional<Printed> paintPages(PrintJob &job, const PrintTarget &target, bool isFile)
{
    QPagedPaintDevice &device = *target.device;
    PaperPictures pictures(job.article.document, waitedFor(job.pictures));
    PrintedPages pages(job.article, device.pageLayout(), &pictures);
    if (!pages.layOut([&job](double share) { return job.go(share * layoutShare); }))
        return std::nullopt;
    QPainter painter;
    if (!painter.begin(&device))
        return failure(ErrorCode::WriteFailure);
    painter.scale(device.logicalDpiX() / paperPixelsPerInch, device.logicalDpiY() / paperPixelsPerInch);
    const std::vector<int> wanted = pagesToPrint(target, pages.count());
    for (std::size_t done = 0; done < wanted.size(); ++done) {
        if (!job.go(layoutShare + (1 - layoutShare) * double(done) / double(wanted.size())) && isFile)
            return std::nullopt;
        if (done > 0 && !device.newPage())
            return failure(ErrorCode::WriteFailure);
        pages.paint(painter, wanted[done]);
    }
    if (!painter.end())
        return failure(ErrorCode::WriteFailure);
    return int(wanted.size());
}

std::optional<Printed> paintPdf(PrintJob &job, const QPageLayout &layout, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::WriteFailure, file.errorString());
    auto writer = std::make_shared<QPdfWriter>(&file);
    writer->setPageLayout(layout);
    writer->setTitle(job.article.title);
    writer->setCreator(QString(u"Florilegium "_s + QCoreApplication::applicationVersion()).trimmed());
    writer->setDocumentXmpMetadata(pdfMetadata(job.article.title, job.article.author));
    std::optional<Printed> printed = paintPages(job, {.device = writer, .pages = {}}, true);
    writer.reset();
    if (printed && *printed && !file.commit())
        return failure(ErrorCode::WriteFailure, file.errorString());
    return printed;
}

QFuture<Printed> start(QThreadPool &pool, PrintedArticle article, QFuture<PictureSources> pictures,
                       std::function<std::optional<Printed>(PrintJob &)> run)
{
    auto job = std::make_shared<PrintJob>(std::move(article), std::move(pictures));
    QFuture<Printed> future = job->promise.future();
    job->promise.start();
    job->promise.setProgressRange(0, printSteps);
    pool.start([job, run = std::move(run)] {
        const std::optional<Printed> printed = job->promise.isCanceled() ? std::nullopt : run(*job);
        if (printed)
            job->promise.addResult(*printed);
        job->promise.finish();
    });
    return future;
}

} // namespace

QFuture<Printed> writePdf(QThreadPool &pool, PrintedArticle article, QFuture<PictureSources> pictures,
                          const QPageLayout &layout, const QString &path)
{
    return start(pool, std::move(article), std::move(pictures),
                 [layout, path](PrintJob &job) { return paintPdf(job, layout, path); });
}

QFuture<Printed> printOn(QThreadPool &pool, PrintedArticle article, QFuture<PictureSources> pictures,
                         PrintTarget target)
{
    return start(pool, std::move(article), std::move(pictures),
                 [target = std::move(target)](PrintJob &job) { return paintPages(job, target, false); });
}

} // namespace florilegium
